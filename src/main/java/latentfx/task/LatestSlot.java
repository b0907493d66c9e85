package latentfx.task;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Passes values from one thread to another where only the newest matters: a value offered while another is waiting
 * replaces it, and at most one delivery waits in the executor, so a producer faster than its consumer never builds a
 * queue. For one-way values such as progress; use {@link LatestAnswer} where an answer is computed. Values may be
 * offered from any thread.
 *
 * @param <T> type of the values
 */
public final class LatestSlot<T> {
    private final AtomicReference<@Nullable T> waiting = new AtomicReference<>();
    private final Executor executor;
    private final Consumer<? super T> consumer;

    /** Delivers to {@code consumer} on {@code executor} (for the FX thread: {@code Platform::runLater}). */
    public LatestSlot(Executor executor, Consumer<? super T> consumer) {
        this.executor = executor;
        this.consumer = consumer;
    }

    /** Puts {@code value} in the slot; it is delivered unless a newer one is offered before the delivery runs. */
    public void offer(T value) {
        if (waiting.getAndSet(value) == null) {
            executor.execute(this::deliver);
        }
    }

    /** Drops the waiting value, if any. */
    public void clear() {
        waiting.set(null);
    }

    private void deliver() {
        T value = waiting.getAndSet(null);
        if (value != null) {
            consumer.accept(value);
        }
    }
}
