package latentfx.task;

import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/** Logs failures of background work that no view displays. */
public final class FailureLog {
    private FailureLog() {}

    /** A failure handler that logs each exception as a warning of {@code owner}, with the message {@code sentence}. */
    public static Consumer<Throwable> of(Class<?> owner, String sentence) {
        return failure -> LoggerFactory.getLogger(owner).warn(sentence, failure);
    }
}
