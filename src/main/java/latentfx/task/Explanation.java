package latentfx.task;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a user can be told of a failure: one sentence, without the name of a Java class.
 *
 * @param kind what the sentence comes from; a window says all but {@link Kind#OURS} in its own language
 * @param sentence in English
 * @param cause the failure as it was first thrown
 */
public record Explanation(Kind kind, String sentence, Throwable cause) {
    private static final String PROGRAM = "latentfx.";

    /** What a failure is. */
    public enum Kind {
        /** Thrown by this program with a sentence of its own. */
        OURS,
        /** Reported by the file system or a connection. */
        FILE,
        /** A name of a file that the settings of the computer have no characters for. */
        NAME,
        /** Not enough memory. */
        MEMORY,
        /** Foreseen by nobody: only its details help. */
        UNEXPECTED
    }

    /** Explains {@code failure}. */
    public static Explanation of(Throwable failure) {
        Throwable cause = Failures.cause(failure);
        String message = cause.getMessage();
        if (cause instanceof OutOfMemoryError) {
            return new Explanation(
                    Kind.MEMORY,
                    "There is not enough memory for this" + which(message)
                            + "; use a smaller model or fewer images, or give Java more with -Xmx.",
                    cause);
        }
        if (message != null && !message.isBlank() && isOurs(cause)) {
            return new Explanation(Kind.OURS, message, cause);
        }
        if (cause instanceof InvalidPathException foreign) {
            return new Explanation(
                    Kind.NAME,
                    name(foreign) + " has characters in its name that the language settings of this computer do not"
                            + " allow; rename it, or set LC_ALL=C.UTF-8 and start LatentFX again.",
                    cause);
        }
        if (cause instanceof IOException error) {
            return new Explanation(Kind.FILE, sentence(error), cause);
        }
        return new Explanation(Kind.UNEXPECTED, "Something unexpected went wrong.", cause);
    }

    /** Which memory, as far as the virtual machine says so in plain words. */
    private static String which(@Nullable String memory) {
        return memory != null && memory.matches("[A-Za-z ]+") ? " (" + memory + ")" : "";
    }

    /** An exception type of this program, or one that its code has thrown with words for the user. */
    private static boolean isOurs(Throwable cause) {
        if (cause.getClass().getName().startsWith(PROGRAM)) {
            return true;
        }
        boolean worded = (cause instanceof IOException && !(cause instanceof FileSystemException))
                || cause.getClass() == IllegalArgumentException.class;
        StackTraceElement[] trace = cause.getStackTrace();
        return worded && trace.length > 0 && trace[0].getClassName().startsWith(PROGRAM);
    }

    /** What {@code foreign} was to be the path of, fit to be shown. */
    public static String name(InvalidPathException foreign) {
        return ShownText.of(foreign.getInput());
    }

    private static String sentence(IOException error) {
        String words = FileTrouble.of(error).words();
        return file(error)
                .map(file -> file + " cannot be read or written (" + words + "); check the name and your rights to it.")
                .orElse("A file or a connection cannot be read or written (" + words + ").");
    }

    /** The file that the file system names. */
    public static Optional<String> file(Throwable cause) {
        return cause instanceof FileSystemException named ? Optional.ofNullable(named.getFile()) : Optional.empty();
    }
}
