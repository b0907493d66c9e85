package latentfx.ui.projection;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import latentfx.task.Cancellation;
import latentfx.task.LatestAnswer;
import latentfx.task.LatestSlot;
import latentfx.task.Progress;
import latentfx.task.Work;

/**
 * Runs one computation at a time: a new start cancels the running one, whose progress and result are then ignored. For
 * the FX thread.
 *
 * @param <T> the result
 */
final class ProjectionJob<T> {
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final LatestSlot<Step> steps;
    private final LatestAnswer<Work<T>, T> results;

    /** Progress of the computation that {@code cancellation} belongs to. */
    private record Step(Cancellation cancellation, Progress progress) {}

    /**
     * Computes on {@code background} and calls the receivers on {@code fx}.
     *
     * @param made receives each result
     * @param failed receives the reason if there is none
     */
    ProjectionJob(Executor background, Executor fx, Consumer<T> made, Consumer<Throwable> failed) {
        steps = new LatestSlot<>(fx, this::follow);
        results = LatestAnswer.newestOnly(
                background,
                fx,
                (work, cancellation) ->
                        work.run(cancellation, progress -> steps.offer(new Step(cancellation, progress))),
                result -> {
                    progress.set(1);
                    made.accept(result);
                },
                failed);
        results.onBusy(running::set);
    }

    /** Starts {@code work} and cancels what is running. */
    void start(Work<T> work) {
        progress.set(0);
        results.ask(work);
    }

    private void follow(Step step) {
        if (running.get() && !step.cancellation().isCancelled()) {
            progress.set(step.progress().fraction());
        }
    }

    /** Cancels the running computation, if there is one. */
    void cancel() {
        if (running.get()) {
            results.cancel();
            progress.set(0);
        }
    }

    /** Whether a computation is running. */
    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Progress of the running computation, in [0, 1]. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }
}
