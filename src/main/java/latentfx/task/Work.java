package latentfx.task;

import java.util.function.Consumer;

/**
 * What a {@link Job} does.
 *
 * @param <T> what comes of it
 */
@FunctionalInterface
public interface Work<T> {
    /** Does the work, telling {@code progress} as it goes and looking at {@code cancellation} between small steps. */
    T run(Cancellation cancellation, Consumer<Progress> progress) throws Exception;
}
