package latentfx.task;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Work running on an executor: it can be cancelled, reports progress, and completes with a result, an error or a {@link
 * java.util.concurrent.CancellationException}.
 *
 * @param <T> type of the result
 */
public final class Job<T> {
    private final Cancellation cancellation;
    private final CompletableFuture<T> result = new CompletableFuture<>();

    private Job(Cancellation cancellation) {
        this.cancellation = cancellation;
    }

    /** Starts {@code work} on {@code executor}; {@code progress} is called on the working thread. */
    public static <T> Job<T> start(Executor executor, Consumer<Progress> progress, Work<T> work) {
        return start(executor, new Cancellation(), progress, work);
    }

    /**
     * Starts {@code work} with a given cancellation flag, which may be shared by several jobs that are to be stopped
     * together.
     */
    public static <T> Job<T> start(
            Executor executor, Cancellation cancellation, Consumer<Progress> progress, Work<T> work) {
        Job<T> job = new Job<>(cancellation);
        executor.execute(() -> job.run(progress, work));
        return job;
    }

    private void run(Consumer<Progress> progress, Work<T> work) {
        try {
            cancellation.throwIfCancelled();
            result.complete(work.run(cancellation, progress));
        } catch (Throwable error) { // an Error must reach the reader of the result too, not die with the thread
            result.completeExceptionally(error);
        }
    }

    /**
     * Reports the outcome on {@code delivery}: to {@code done} the result, or to {@code failed} the exception, which is
     * a {@link java.util.concurrent.CancellationException} where it was asked to stop.
     */
    public void whenEnded(Executor delivery, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        result().whenComplete((value, failure) -> delivery.execute(() -> {
            if (failure == null) {
                done.accept(value);
            } else {
                failed.accept(failure);
            }
        }));
    }

    /** Asks the work to stop; the result then completes with a CancellationException. */
    public void cancel() {
        cancellation.cancel();
    }

    /** The outcome of the work; completes on the working thread. */
    public CompletionStage<T> result() {
        return result;
    }
}
