package latentfx.data.table.array;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import latentfx.task.FileNames;

/**
 * Names an array that NumPy saved: an {@code .npy} file, an {@code .npz} archive with one array, or one of several in an
 * archive, written {@code file.npz:name}; {@code file.npz/name} means the same, for systems whose file names have no
 * colon.
 *
 * @param file the file
 * @param array name of the array in an archive; empty for the only one
 */
public record ArrayPath(Path file, Optional<String> array) {
    private static final String ARCHIVE = ".npz";

    /** Whether {@code path} names an array, judged by the file's ending. */
    public static boolean names(Path path) {
        return FileNames.hasEnding(path, ".npy") || of(path).isArchive();
    }

    /** What {@code path} names. */
    public static ArrayPath of(Path path) {
        String text = path.toString();
        int colon = text.toLowerCase(Locale.ROOT).indexOf(ARCHIVE + ":");
        if (colon >= 0 && !Files.exists(path)) {
            int end = colon + ARCHIVE.length();
            return new ArrayPath(
                    path.getFileSystem().getPath(text.substring(0, end)), Optional.of(text.substring(end + 1)));
        }
        Path parent = path.getParent();
        if (parent != null && FileNames.hasEnding(parent, ARCHIVE) && Files.isRegularFile(parent)) {
            return new ArrayPath(parent, Optional.of(String.valueOf(path.getFileName())));
        }
        return new ArrayPath(path, Optional.empty());
    }

    /** The file of {@code path}, without the name of an array. */
    static Path fileOf(Path path) {
        return of(path).file;
    }

    /** Whether the file is an archive. */
    public boolean isArchive() {
        return FileNames.hasEnding(file, ARCHIVE);
    }
}
