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
import java.util.Locale;
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
    /** No space left on the disk, or for this user. */
    DISK_FULL("the disk is full"),
    /** The disk may only be read. */
    READ_ONLY("the disk is read-only"),
    /** The name is longer than the file system allows. */
    NAME_TOO_LONG("its name is too long"),
    /** A link leads back to itself. */
    LOOP("its links lead in a circle"),
    /** Another program uses it. */
    IN_USE("another program is using it"),
    /** Anything else. */
    OTHER("the disk reports an error");

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

    /** What the operating system's own message says; the words are those of the C library and of Windows. */
    private static Optional<FileTrouble> byMessage(@Nullable String message) {
        String text = message == null ? "" : message.toLowerCase(Locale.ROOT);
        if (text.contains("no space left") || text.contains("not enough space") || text.contains("quota exceeded")) {
            return Optional.of(DISK_FULL);
        }
        if (text.contains("read-only file system") || text.contains("write protected")) {
            return Optional.of(READ_ONLY);
        }
        if (text.contains("name too long") || text.contains("path too long")) {
            return Optional.of(NAME_TOO_LONG);
        }
        if (text.contains("is a directory")) {
            return Optional.of(FOLDER);
        }
        if (text.contains("not a directory")) {
            return Optional.of(NO_FOLDER);
        }
        if (text.contains("permission denied") || text.contains("not permitted") || text.contains("access is denied")) {
            return Optional.of(DENIED);
        }
        if (text.contains("no such file") || text.contains("cannot find the")) {
            return Optional.of(MISSING);
        }
        if (text.contains("levels of symbolic links")) {
            return Optional.of(LOOP);
        }
        return text.contains("being used by another") ? Optional.of(IN_USE) : Optional.empty();
    }
}
