package latentfx.ui.projection;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import latentfx.task.Cancellation;
import latentfx.task.Job;
import latentfx.task.LatestSlot;
import latentfx.task.Progress;
import latentfx.task.Work;
import org.jspecify.annotations.Nullable;

/**
 * One piece of work at a time: a new start ends the one under way, and what an ended one still tells is not heard. For the FX
 * thread.
 *
 * @param <T> what comes out
 */
final class ProjectionJob<T> {
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final Executor background;
    private final Executor fx;
    private @Nullable Job<T> job;

    /** Works on {@code background} and tells of it on {@code fx}. */
    ProjectionJob(Executor background, Executor fx) {
        this.background = background;
        this.fx = fx;
    }

    /** Starts {@code work}; its result goes to {@code made}, the sentence of its failure to {@code failed}. */
    void start(Work<T> work, Consumer<T> made, Consumer<String> failed) {
        cancel();
        Cancellation ending = new Cancellation();
        LatestSlot<Progress> told = new LatestSlot<>(fx, step -> {
            if (!ending.isCancelled() && running.get()) {
                progress.set(step.fraction());
            }
        });
        progress.set(0);
        running.set(true);
        Job<T> started = Job.start(background, ending, told::offer, work);
        job = started;
        started.result()
                .whenComplete((result, error) -> fx.execute(() -> {
                    if (!ending.isCancelled()) {
                        end(result, error, made, failed);
                    }
                }));
    }

    private void end(@Nullable T result, @Nullable Throwable error, Consumer<T> made, Consumer<String> failed) {
        job = null;
        running.set(false);
        if (result != null) {
            progress.set(1);
            made.accept(result);
        } else if (error != null && !(error instanceof CancellationException)) {
            Throwable cause =
                    error instanceof CompletionException && error.getCause() != null ? error.getCause() : error;
            failed.accept(String.valueOf(cause.getMessage()));
        }
    }

    /** Ends what is under way, if anything is. */
    void cancel() {
        Job<T> ended = job;
        if (ended != null) {
            ended.cancel();
            job = null;
            running.set(false);
            progress.set(0);
        }
    }

    /** Whether something is under way. */
    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** How far it is, in [0, 1]. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }
}
