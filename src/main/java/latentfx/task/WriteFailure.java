package latentfx.task;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import latentfx.task.NotWrittenException.Reason;

/**
 * Finds why the system refused to write. Java gives most refusals as the system's own words, which may be in the user's
 * language; where they are not understood, the disk itself is asked.
 */
final class WriteFailure {
    private static final Map<Reason, List<String>> WORDS = Map.ofEntries(
            Map.entry(Reason.NO_SPACE, List.of("no space left", "not enough space", "disk is full")),
            Map.entry(Reason.QUOTA, List.of("quota exceeded")),
            Map.entry(Reason.TOO_LARGE, List.of("file too large")),
            Map.entry(Reason.READ_ONLY_DISK, List.of("read-only file system", "write protected")),
            Map.entry(Reason.DENIED, List.of("operation not permitted", "permission denied", "access is denied")),
            Map.entry(Reason.NO_FOLDER, List.of("not a directory", "cannot find the path")),
            Map.entry(Reason.NAME_TOO_LONG, List.of("name too long", "filename or extension is too long")),
            Map.entry(Reason.FOLDER, List.of("is a directory")),
            Map.entry(Reason.LINK_LOOP, List.of("levels of symbolic links")),
            Map.entry(Reason.READER_GONE, List.of("broken pipe", "pipe has been ended", "pipe is being closed")));

    /** Longest name of a file in bytes on common file systems. */
    private static final int LONGEST_NAME = 255;

    /** Less free space than this is taken for none. */
    private static final long FULL = 1 << 14;

    private WriteFailure() {}

    /**
     * Why {@code failure} came about.
     *
     * @param place where it was written to; asked where the failure itself says nothing
     */
    static NotWrittenException of(Path asked, Path place, IOException failure) {
        if (failure instanceof NotWrittenException told) {
            return told;
        }
        Reason reason = reason(place, failure);
        return new NotWrittenException(asked, reason, reason == Reason.OTHER ? words(failure) : "", failure);
    }

    static Reason reason(Path place, IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return Reason.DENIED;
        }
        if (failure instanceof NoSuchFileException || failure instanceof NotDirectoryException) {
            // The system's own folders, such as /proc, take no files and say that there is none.
            return isInFolder(place) ? Reason.DENIED : Reason.NO_FOLDER;
        }
        if (failure instanceof FileSystemLoopException) {
            return Reason.LINK_LOOP;
        }
        String words = words(failure).toLowerCase(Locale.ROOT);
        return WORDS.entrySet().stream()
                .filter(known -> known.getValue().stream().anyMatch(words::contains))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> byState(place));
    }

    private static boolean isInFolder(Path place) {
        Path folder = place.toAbsolutePath().getParent();
        return folder != null && Files.isDirectory(folder);
    }

    private static String words(IOException failure) {
        if (failure instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason();
        }
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    private static Reason byState(Path place) {
        if (String.valueOf(place.getFileName()).getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            return Reason.NAME_TOO_LONG;
        }
        if (Files.isDirectory(place)) {
            return Reason.FOLDER;
        }
        Path folder = place.toAbsolutePath().getParent();
        try {
            if (folder != null && Files.getFileStore(folder).isReadOnly()) {
                return Reason.READ_ONLY_DISK;
            }
            if (folder != null && Files.getFileStore(folder).getUsableSpace() < FULL) {
                return Reason.NO_SPACE;
            }
        } catch (IOException | SecurityException unknown) {
            return Reason.OTHER;
        }
        return Reason.OTHER;
    }
}
