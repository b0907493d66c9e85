package latentfx.task;

import java.nio.file.Path;
import java.util.Locale;

/** Names of files that are written or opened. Endings are compared without regard to capitals. */
public final class FileNames {
    private FileNames() {}

    /** Whether the name of {@code file} ends in {@code ending}, which begins with its dot and is in small letters. */
    public static boolean hasEnding(Path file, String ending) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /** {@code file} where it has {@code ending} already, else the file of that name with {@code ending} after it. */
    public static Path withEnding(Path file, String ending) {
        return hasEnding(file, ending) ? file : file.resolveSibling(file.getFileName() + ending);
    }

    /**
     * {@code name} without what some system refuses in the name of a file.
     *
     * @param otherwise the answer where nothing is left of it
     */
    public static String plain(String name, String otherwise) {
        String plain = name.replaceAll("[^\\p{L}\\p{N}._()-]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        return plain.isEmpty() ? otherwise : plain;
    }
}
