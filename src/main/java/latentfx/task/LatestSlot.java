package latentfx.task;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Carries values from one thread to another where only the newest matters: a value offered while another still waits
 * replaces it, and at most one delivery waits in the executor. A producer faster than its consumer therefore never
 * builds a queue. For values that go one way, such as progress; where an answer comes back, {@link LatestAnswer} is the type to
 * use. Safe to offer to from any thread.
 *
 * @param <T> what is carried
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

    /** Puts {@code value} in the slot; it is delivered unless a newer one is offered before its turn comes. */
    public void offer(T value) {
        if (waiting.getAndSet(value) == null) {
            executor.execute(this::deliver);
        }
    }

    /** Drops a value that waits, if any. */
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
