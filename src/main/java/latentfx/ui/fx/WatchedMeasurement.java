package latentfx.ui.fx;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import latentfx.task.Cancellation;
import latentfx.task.LatestAnswer;
import latentfx.task.LatestSlot;
import latentfx.task.Progress;

/**
 * A measurement that a page shows: made in the background while the page is in sight, anew for another question, the newest
 * wins. What is under way ends when the page is left and begins again when it is seen again; what is known is kept. For the FX
 * thread.
 *
 * @param <Q> what is measured; equal questions are measured once
 * @param <A> what is found
 */
public final class WatchedMeasurement<Q, A> implements StoppableWork {
    /** Measures, on a background thread. */
    @FunctionalInterface
    public interface Measure<Q, A> {
        /** What is found for {@code question}. */
        A of(Q question, Consumer<Progress> progress, Cancellation cancellation) throws Exception;
    }

    private final BooleanProperty watched = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<A>> found = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper stopped = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final LatestAnswer<Q, A> answers;
    private Optional<Q> wanted = Optional.empty();
    private Optional<Q> known = Optional.empty();

    /**
     * Nothing is asked yet.
     *
     * @param failed gets what went wrong
     */
    public WatchedMeasurement(Executor background, Executor fx, Measure<Q, A> measure, Consumer<Throwable> failed) {
        LatestSlot<Progress> steps = new LatestSlot<>(fx, done -> progress.set(done.fraction()));
        answers = LatestAnswer.newestOnly(
                background,
                fx,
                (question, cancellation) -> measure.of(question, steps::offer, cancellation),
                answer -> found.set(Optional.of(answer)),
                failed);
        answers.onBusy(busy::set);
        watched.addListener((property, before, now) -> look());
    }

    /** Asks {@code question} in place of the one before; empty forgets what was found, as nothing can be measured. */
    public void want(Optional<Q> question) {
        wanted = question;
        look();
    }

    private void look() {
        if (wanted.isEmpty()) {
            known = Optional.empty();
            answers.cancel();
            stopped.set(false);
            found.set(Optional.empty());
        } else if (!watched.get()) {
            if (busy.get()) {
                known = Optional.empty();
                answers.cancel();
            }
        } else if (!known.equals(wanted)) {
            known = wanted;
            stopped.set(false);
            progress.set(0);
            found.set(Optional.empty());
            answers.ask(wanted.get());
        }
    }

    /** Whether the page is in sight; nothing is measured while it is not. */
    public BooleanProperty watchedProperty() {
        return watched;
    }

    /** What was found; empty until it is known. */
    public ReadOnlyObjectProperty<Optional<A>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyBooleanProperty stoppedProperty() {
        return stopped.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    @Override
    public void stop() {
        answers.cancel();
        stopped.set(true);
    }

    @Override
    public void again() {
        known = Optional.empty();
        look();
    }
}
