package latentfx.ui.fx;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import latentfx.task.NotWrittenException;
import org.jspecify.annotations.Nullable;

/**
 * Something that went wrong, as the window reports it.
 *
 * @param sentence one sentence for the user: what it concerns, what was expected, what to do
 * @param details technical details for whoever helps the user, such as a stack trace; may be empty
 */
public record Problem(String sentence, String details) {
    /**
     * The problem behind {@code error}: the message of an IOException or IllegalArgumentException is taken as the
     * sentence, anything else gets a general one.
     */
    public static Problem from(Throwable error) {
        Messages words = Messages.of(Problem.class);
        String message = error.getMessage();
        if (error instanceof NotWrittenException refused) {
            return of(words.get(key(refused), refused.file(), refused.detail()), error);
        }
        if (error instanceof FileSystemException file) {
            String key = file instanceof NoSuchFileException
                    ? "file.missing"
                    : file instanceof AccessDeniedException ? "file.denied" : "file.failed";
            return of(words.get(key, String.valueOf(file.getFile()), String.valueOf(file.getReason())), error);
        }
        boolean told = error instanceof IOException || error instanceof IllegalArgumentException;
        if (told && message != null && !message.isBlank()) {
            return of(message, error);
        }
        return of(words.get("failed", String.valueOf(error)), error);
    }

    private static String key(NotWrittenException refused) {
        return "write." + refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** A problem with the stack trace of {@code cause} as its details; without details if {@code cause} is null. */
    public static Problem of(String sentence, @Nullable Throwable cause) {
        if (cause == null) {
            return new Problem(sentence, "");
        }
        StringWriter trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace, true));
        return new Problem(sentence, trace.toString());
    }
}
