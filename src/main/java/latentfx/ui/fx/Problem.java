package latentfx.ui.fx;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.InvalidPathException;
import java.util.Locale;
import latentfx.task.Explanation;
import latentfx.task.Failures;
import latentfx.task.FileTrouble;
import latentfx.task.NotWrittenException;
import org.jspecify.annotations.Nullable;

/**
 * Something that went wrong, as the window reports it. Two problems are equal only if they are the same one: the same file
 * opened in vain twice is to be told twice.
 *
 * @param sentence one sentence for the user: what it concerns, what was expected, what to do
 * @param details technical details for whoever helps the user, such as a stack trace; may be empty
 */
public record Problem(String sentence, String details) {
    /**
     * The problem behind {@code failure}: the sentence of an exception of ours as it is, anything else in the words of this
     * window, with the stack trace as details.
     */
    public static Problem from(Throwable failure) {
        Explanation why = Explanation.of(failure);
        return of(sentence(why), why.cause());
    }

    private static String sentence(Explanation why) {
        Messages words = Messages.of(Problem.class);
        if (why.cause() instanceof NotWrittenException refused) {
            return words.get(key(refused), refused.file(), refused.detail());
        }
        return switch (why.kind()) {
            case OURS -> why.sentence();
            case NAME -> words.get("file.name", Explanation.name((InvalidPathException) why.cause()));
            case MEMORY -> words.get("memory");
            case UNEXPECTED -> words.get("failed");
            case FILE -> {
                FileTrouble trouble = FileTrouble.of((IOException) why.cause());
                String reason = words.get("trouble." + key(trouble));
                yield Explanation.file(why.cause())
                        .map(file -> switch (trouble) {
                            case MISSING -> words.get("file.missing", file);
                            case DENIED -> words.get("file.denied", file);
                            default -> words.get("file.failed", file, reason);
                        })
                        .orElseGet(() -> words.get("file.unnamed", reason));
            }
        };
    }

    /** What did not work, and why as far as that can be said in words. */
    public static Problem from(Failures.Failure failure) {
        return failure.what().equals(Failures.UNCAUGHT)
                ? from(failure.cause())
                : about(Messages.of(Problem.class).get(key(failure.what())), failure.cause());
    }

    /** The problem behind {@code failure}, which concerns {@code thing}. */
    public static Problem about(String thing, Throwable failure) {
        Problem why = from(failure);
        return new Problem(Messages.of(Problem.class).get("because", thing, why.sentence()), why.details());
    }

    /** The key of the words for what did not work. */
    static String key(String what) {
        return "failure." + what.replaceAll("[^A-Za-z]+", ".");
    }

    private static String key(NotWrittenException refused) {
        return "write." + key(refused.reason());
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '.');
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

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
