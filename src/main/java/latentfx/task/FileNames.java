package latentfx.task;

import java.nio.file.Path;
import java.util.Locale;

/** File names and their extensions, which are compared case-insensitively. */
public final class FileNames {
    private FileNames() {}

    /** Whether the name of {@code file} has the extension {@code ending}, given in lower case with its dot. */
    public static boolean hasEnding(Path file, String ending) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /** {@code file} if it has the extension {@code ending}, else with {@code ending} appended. */
    public static Path withEnding(Path file, String ending) {
        return hasEnding(file, ending) ? file : file.resolveSibling(file.getFileName() + ending);
    }

    /**
     * {@code name} without characters and endings that a common file system forbids.
     *
     * @param otherwise the result if nothing is left of {@code name}
     */
    public static String plain(String name, String otherwise) {
        String plain = name.replaceAll("[^\\p{L}\\p{N}._()-]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        return plain.isEmpty() ? otherwise : plain;
    }
}
