package latentfx.task;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Map;
import latentfx.task.NotWrittenException.Reason;

/**
 * Finds why the system refused to write. Java gives most refusals as the system's own words, which may be in the user's
 * language; where they are not understood, the disk itself is asked.
 */
final class WriteFailure {
    private static final Map<FileTrouble, Reason> REASONS = Map.ofEntries(
            Map.entry(FileTrouble.DENIED, Reason.DENIED),
            Map.entry(FileTrouble.FOLDER, Reason.FOLDER),
            Map.entry(FileTrouble.NO_FOLDER, Reason.NO_FOLDER),
            Map.entry(FileTrouble.DISK_FULL, Reason.NO_SPACE),
            Map.entry(FileTrouble.QUOTA, Reason.QUOTA),
            Map.entry(FileTrouble.TOO_LARGE, Reason.TOO_LARGE),
            Map.entry(FileTrouble.READ_ONLY, Reason.READ_ONLY_DISK),
            Map.entry(FileTrouble.NAME_TOO_LONG, Reason.NAME_TOO_LONG),
            Map.entry(FileTrouble.LOOP, Reason.LINK_LOOP),
            Map.entry(FileTrouble.PIPE_CLOSED, Reason.READER_GONE));

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
        FileTrouble trouble = FileTrouble.of(failure);
        if (trouble == FileTrouble.MISSING || failure instanceof NotDirectoryException) {
            // The system's own folders, such as /proc, take no files and say that there is none.
            return isInFolder(place) ? Reason.DENIED : Reason.NO_FOLDER;
        }
        Reason reason = REASONS.get(trouble);
        return reason == null ? byState(place) : reason;
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
