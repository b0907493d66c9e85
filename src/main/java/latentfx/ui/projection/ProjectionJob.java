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
 * One piece of work at a time: a new start ends the one under way, and what an ended one still tells is not heard. For the FX
 * thread.
 *
 * @param <T> what comes out
 */
final class ProjectionJob<T> {
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final LatestSlot<Step> steps;
    private final LatestAnswer<Work<T>, T> results;

    /** How far the work that {@code cancellation} stops has come. */
    private record Step(Cancellation cancellation, Progress progress) {}

    /**
     * Works on {@code background} and tells of it on {@code fx}.
     *
     * @param made is given each result
     * @param failed is told why there is none
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

    /** Starts {@code work}. */
    void start(Work<T> work) {
        progress.set(0);
        results.ask(work);
    }

    private void follow(Step step) {
        if (running.get() && !step.cancellation().isCancelled()) {
            progress.set(step.progress().fraction());
        }
    }

    /** Ends what is under way, if anything is. */
    void cancel() {
        if (running.get()) {
            results.cancel();
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
