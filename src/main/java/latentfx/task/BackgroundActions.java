package latentfx.task;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Runs actions in the background none of which may be dropped, such as reading or writing files, and reports the
 * outcome of each on another executor. Use {@link LatestAnswer} where only the newest request counts, and {@link Job}
 * for work that can be cancelled or reports progress. Safe for use by several threads.
 */
public final class BackgroundActions {
    private final Executor background;
    private final Executor delivery;

    /** Runs actions on {@code background} and reports outcomes on {@code delivery}. */
    public BackgroundActions(Executor background, Executor delivery) {
        this.background = background;
        this.delivery = delivery;
    }

    /** An action without a result. */
    @FunctionalInterface
    public interface Action {
        /** Performs the action. */
        void run() throws Exception;
    }

    /**
     * Runs {@code action} in the background, then {@code done} on the delivery executor, or {@code failed} with the
     * exception or error that was thrown.
     */
    public void run(Action action, Runnable done, Consumer<? super Throwable> failed) {
        compute(
                () -> {
                    action.run();
                    return done;
                },
                Runnable::run,
                failed);
    }

    /**
     * Runs {@code computation} in the background, then {@code done} with its result on the delivery executor, or {@code
     * failed} with the exception or error that was thrown.
     */
    public <T> void compute(Callable<T> computation, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        background.execute(() -> {
            Runnable outcome = outcome(computation, done, failed);
            delivery.execute(outcome);
        });
    }

    /**
     * Runs {@code writing} like {@link #compute}, and where the background executor is {@link PendingWrites}, the
     * program does not end before it has ended: for everything that changes files.
     */
    public <T> void write(Callable<T> writing, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        background.execute(new PendingWrites.Writing(() -> delivery.execute(outcome(writing, done, failed))));
    }

    /** Runs {@code writing}, which has no result, like {@link #write(Callable, Consumer, Consumer)}. */
    public void write(Action writing, Runnable done, Consumer<? super Throwable> failed) {
        this.<Runnable>write(
                () -> {
                    writing.run();
                    return done;
                },
                Runnable::run,
                failed);
    }

    private static <T> Runnable outcome(
            Callable<T> computation, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        try {
            T result = computation.call();
            return () -> done.accept(result);
        } catch (Throwable failure) { // an Error must be reported too, not die with the thread
            return () -> failed.accept(failure);
        }
    }
}
