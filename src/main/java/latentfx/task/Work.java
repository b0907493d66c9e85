package latentfx.task;

import java.util.function.Consumer;

/**
 * The work of a {@link Job}.
 *
 * @param <T> type of the result
 */
@FunctionalInterface
public interface Work<T> {
    /** Does the work, reporting to {@code progress} and checking {@code cancellation} between small steps. */
    T run(Cancellation cancellation, Consumer<Progress> progress) throws Exception;
}
