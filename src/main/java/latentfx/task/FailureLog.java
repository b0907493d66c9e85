package latentfx.task;

import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/** Writes failures to the log, for work whose owner has no place on screen to tell them. */
public final class FailureLog {
    private FailureLog() {}

    /** A receiver of failures that logs each as a warning of {@code owner} with {@code sentence} before it. */
    public static Consumer<Throwable> of(Class<?> owner, String sentence) {
        return failure -> LoggerFactory.getLogger(owner).warn(sentence, failure);
    }
}
