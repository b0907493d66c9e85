package latentfx.ui.training;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import latentfx.ui.fx.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Something that went wrong, as the window tells it.
 *
 * @param sentence one sentence for the user: what it concerns, what was expected, what to do
 * @param details what a person who helps would want to see, may be many lines; empty where there is no more to say
 */
public record Problem(String sentence, String details) {
    /** The problem behind {@code error}: an IOException's message is its sentence, anything else is unexpected. */
    public static Problem from(Throwable error) {
        String message = error.getMessage();
        if (error instanceof IOException && message != null && !message.isBlank()) {
            return of(message, error);
        }
        return of(Messages.of(Problem.class).get("failed", String.valueOf(error)), error);
    }

    /** A problem told by {@code sentence}, with the stack trace of {@code cause} for the details. */
    public static Problem of(String sentence, @Nullable Throwable cause) {
        if (cause == null) {
            return new Problem(sentence, "");
        }
        StringWriter trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace, true));
        return new Problem(sentence, trace.toString());
    }
}
