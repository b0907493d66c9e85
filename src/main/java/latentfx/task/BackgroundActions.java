package latentfx.task;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Does things in the background of which every one counts, such as reading or writing a file, and tells on another executor
 * what came of each. Where only the newest counts, {@link LatestAnswer} is the type to use; for what can be cancelled or
 * tells its progress, {@link Job}. Safe to use from several threads.
 */
public final class BackgroundActions {
    private final Executor background;
    private final Executor delivery;

    /** Acts on {@code background} and tells of it on {@code delivery}. */
    public BackgroundActions(Executor background, Executor delivery) {
        this.background = background;
        this.delivery = delivery;
    }

    /** Something to do that returns nothing. */
    @FunctionalInterface
    public interface Action {
        /** Does it. */
        void run() throws Exception;
    }

    /** Does {@code action}; then {@code done} runs, or {@code failed} is given the exception or error that it threw. */
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
     * Computes something; then {@code done} is given the result, or {@code failed} the exception or error that was thrown.
     */
    public <T> void compute(Callable<T> computation, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        background.execute(() -> {
            Runnable outcome = outcome(computation, done, failed);
            delivery.execute(outcome);
        });
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
