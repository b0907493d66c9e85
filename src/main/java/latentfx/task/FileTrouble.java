package latentfx.task;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why the file system refused something, in words of a user. Class names of exceptions appear in no message. */
public enum FileTrouble {
    /** There is nothing of that name. */
    MISSING("there is no such file or folder"),
    /** The user may not. */
    DENIED("permission denied"),
    /** A folder stands where a file was expected. */
    FOLDER("it is a folder"),
    /** A file stands where a folder was expected. */
    NO_FOLDER("a part of its path is not a folder"),
    /** Something of that name is there already. */
    EXISTS("something of that name is already there"),
    /** The folder has something in it. */
    NOT_EMPTY("the folder is not empty"),
    /** No space left on the disk. */
    DISK_FULL("the disk is full"),
    /** No space left for this user. */
    QUOTA("your share of the disk is used up"),
    /** Larger than the file system, or a limit of the user, allows. */
    TOO_LARGE("the file is too large"),
    /** The disk may only be read. */
    READ_ONLY("the disk is read-only"),
    /** The name is longer than the file system allows. */
    NAME_TOO_LONG("its name is too long"),
    /** A link leads back to itself. */
    LOOP("its links lead in a circle"),
    /** Another program uses it. */
    IN_USE("another program is using it"),
    /** The other end of a pipe has closed. */
    PIPE_CLOSED("the program at its other end has ended"),
    /** Anything else. */
    OTHER("the disk reports an error");

    /** Parts of what the C library and Windows say of it, in lower case. */
    private static final Map<FileTrouble, List<String>> SYSTEM = Map.ofEntries(
            Map.entry(MISSING, List.of("no such file", "cannot find the")),
            Map.entry(DENIED, List.of("permission denied", "not permitted", "access is denied")),
            Map.entry(FOLDER, List.of("is a directory")),
            Map.entry(NO_FOLDER, List.of("not a directory")),
            Map.entry(DISK_FULL, List.of("no space left", "not enough space", "disk is full")),
            Map.entry(QUOTA, List.of("quota exceeded")),
            Map.entry(TOO_LARGE, List.of("file too large")),
            Map.entry(READ_ONLY, List.of("read-only file system", "write protected")),
            Map.entry(NAME_TOO_LONG, List.of("name too long", "path too long", "filename or extension is too long")),
            Map.entry(LOOP, List.of("levels of symbolic links")),
            Map.entry(IN_USE, List.of("being used by another")),
            Map.entry(PIPE_CLOSED, List.of("broken pipe", "pipe has been ended", "pipe is being closed")));

    private final String words;

    FileTrouble(String words) {
        this.words = words;
    }

    /** The reason in English, to stand in brackets. */
    public String words() {
        return words;
    }

    /** What {@code error} is about. */
    public static FileTrouble of(IOException error) {
        if (error instanceof NoSuchFileException) {
            return MISSING;
        }
        if (error instanceof AccessDeniedException) {
            return DENIED;
        }
        if (error instanceof DirectoryNotEmptyException) {
            return NOT_EMPTY;
        }
        if (error instanceof FileAlreadyExistsException) {
            return EXISTS;
        }
        if (error instanceof NotDirectoryException) {
            return NO_FOLDER;
        }
        if (error instanceof FileSystemLoopException) {
            return LOOP;
        }
        return byMessage(error instanceof FileSystemException file ? file.getReason() : error.getMessage())
                .orElse(error instanceof FileNotFoundException ? MISSING : OTHER);
    }

    private static Optional<FileTrouble> byMessage(@Nullable String message) {
        String text = message == null ? "" : message.toLowerCase(Locale.ROOT);
        return SYSTEM.entrySet().stream()
                .filter(known -> known.getValue().stream().anyMatch(text::contains))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
