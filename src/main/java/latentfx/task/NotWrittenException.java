package latentfx.task;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file that could not be written. The message is one sentence for the user: the file as the user named it, why it was
 * not written, and what to do; {@link #reason} is for those who say that in other languages. A file that was there
 * before is unchanged, except after {@link Reason#PARTLY}.
 */
public final class NotWrittenException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Why a file was not written; the texts follow the name of the file. */
    public enum Reason {
        /** The disk is full. */
        NO_SPACE("there is no space left on its disk; free some or choose another place."),
        /** The user may not use more of the disk. */
        QUOTA("your share of its disk is used up; delete something of yours there or choose another place."),
        /** The file system, or a limit of the user, takes no file of this size. */
        TOO_LARGE("it would be larger than a file may be there; choose another disk."),
        /** The disk accepts no changes. */
        READ_ONLY_DISK("its disk can only be read; choose another place."),
        /** The file is protected against writing. */
        READ_ONLY_FILE("the file of that name is read-only; allow writing to it or choose another name."),
        /** The user may not write there. */
        DENIED("permission was denied; check your rights to it and to its folder, or choose another place."),
        /** The folder does not exist. */
        NO_FOLDER("its folder is not there; make that folder or choose another place."),
        /** The file system takes only shorter names. */
        NAME_TOO_LONG("its name is too long; choose a shorter one."),
        /** The name is that of a folder. */
        FOLDER("it is a folder; give it a file name."),
        /** The name is a symbolic link that leads to itself. */
        LINK_LOOP("it is a link that leads back to itself; choose another name."),
        /** The name is that of a whole disk. */
        WHOLE_DISK("it is a whole disk, whose content would be lost; choose a file."),
        /** A pipe whose other end has closed. */
        READER_GONE("the program that reads it has ended; start that again."),
        /** The user stopped it. */
        STOPPED("it was stopped; write it again if you need it."),
        /** Writing into the file in place failed half way; the detail names the file with the whole content. */
        PARTLY("the file could not be replaced, and writing into it stopped half way; its whole content is in {0}."),
        /** Anything else; the detail is what the system says. */
        OTHER("the system says: {0}; choose another place.");

        private final String text;

        Reason(String text) {
            this.text = text;
        }
    }

    private final transient Path file;
    private final Reason reason;
    private final String detail;

    /**
     * Creates an exception.
     *
     * @param file as the user named it
     * @param detail for reasons that have one, else empty
     */
    public NotWrittenException(Path file, Reason reason, String detail, @Nullable Throwable cause) {
        super(file + " was not written: " + reason.text.replace("{0}", detail), cause);
        this.file = file;
        this.reason = reason;
        this.detail = detail;
    }

    NotWrittenException(Path file, Reason reason) {
        this(file, reason, "", null);
    }

    /** The message. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** The file as the user named it. */
    public Path file() {
        return Objects.requireNonNull(file);
    }

    /** Why it was not written. */
    public Reason reason() {
        return reason;
    }

    /** The system's words or the name of another file, where the reason has one; else empty. */
    public String detail() {
        return detail;
    }
}
