package latentfx.ui.bench;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import latentfx.task.Cancellation;
import latentfx.workbench.Workbench;

/**
 * What all measurements share: models, threads, the pane, lengths, cancellation. Its methods are for the measuring
 * thread, which waits where the FX thread must not.
 *
 * @param workbench opens and trains models
 * @param threads where work runs
 * @param host shows one view at a time
 * @param length how long to measure
 * @param cancellation asks for an early end
 */
record Rig(Workbench workbench, BenchThreads threads, StackPane host, BenchLength length, Cancellation cancellation) {
    private static final long POLL_MILLIS = 20;
    /** The longest wait for any single step. */
    static final long PATIENCE_MILLIS = 60_000;

    /** Runs {@code work} on the FX thread and returns its result. */
    <T> T on(Supplier<T> work) throws InterruptedException {
        cancellation.throwIfCancelled();
        return result(CompletableFuture.supplyAsync(work, threads.fx()));
    }

    /** Does {@code work} on the FX thread and waits until it is done. */
    void run(Runnable work) throws InterruptedException {
        cancellation.throwIfCancelled();
        result(CompletableFuture.runAsync(work, threads.fx()));
    }

    /** Waits for {@code future}. */
    static <T> T result(CompletableFuture<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    /** Shows {@code view}, alone. */
    void show(Node view) throws InterruptedException {
        run(() -> host.getChildren().setAll(view));
    }

    /**
     * Waits until {@code reached} holds on the FX thread.
     *
     * @param what of it, for the sentence of the exception
     * @throws IllegalStateException if it does not within a minute
     */
    void await(String what, BooleanSupplier reached) throws InterruptedException {
        for (long waited = 0; !on(reached::getAsBoolean); waited += POLL_MILLIS) {
            if (waited > PATIENCE_MILLIS) {
                throw new IllegalStateException("waited in vain for " + what);
            }
            Thread.sleep(POLL_MILLIS);
        }
    }
}
