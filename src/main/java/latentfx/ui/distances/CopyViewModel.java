package latentfx.ui.distances;

import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import latentfx.analysis.distances.OwnPlace;
import latentfx.analysis.drawing.Distortion;
import latentfx.task.Cancellation;
import latentfx.task.Failures;
import latentfx.task.LatestAnswer;

/**
 * A copy of one sample, moved by whole pixels and turned by whole degrees, and how far it has gone. The place of a sample is
 * found in the background; each move of its copy is measured on the decoding thread, where nothing longer waits before it,
 * and the newest wins. For the FX thread.
 */
public final class CopyViewModel {
    /** The farthest move, in pixels. */
    public static final int FARTHEST = (int) Distortion.FARTHEST;

    /** The widest turn, in degrees. */
    public static final int WIDEST = 180;

    private final IntegerProperty right = new SimpleIntegerProperty();
    private final IntegerProperty down = new SimpleIntegerProperty();
    private final IntegerProperty degrees = new SimpleIntegerProperty();
    private final ReadOnlyObjectWrapper<Optional<Answer>> answer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final LatestAnswer<Wanted, Found> places;
    private final LatestAnswer<Question, Answer> moves;
    private Optional<Wanted> asked = Optional.empty();
    private Optional<Found> found = Optional.empty();
    private boolean shown;

    /** The sample whose place is wanted. */
    private record Wanted(Subject subject, int sample) {}

    private record Found(Wanted wanted, OwnPlace place) {}

    /** What is asked: where the copy is. */
    private record Question(OwnPlace place, Distortion how) {}

    /**
     * What was found.
     *
     * @param place the place of the sample; only its figures are to be read here
     * @param how what was done to the copy
     * @param moved the copy
     */
    record Answer(OwnPlace place, Distortion how, OwnPlace.Moved moved) {}

    /**
     * Nothing to move yet.
     *
     * @param decoding where moves are measured, each in less than a frame
     */
    CopyViewModel(Executor background, Executor decoding, Executor fx) {
        places = LatestAnswer.newestOnly(
                background,
                fx,
                CopyViewModel::find,
                this::take,
                Failures.of(CopyViewModel.class, "a moved image could not be measured"));
        moves = LatestAnswer.keepingUp(
                decoding,
                fx,
                (question, cancellation) -> new Answer(
                        question.place(), question.how(), question.place().moved(question.how())),
                now -> answer.set(Optional.of(now)),
                Failures.of(CopyViewModel.class, "a moved image could not be measured"));
        right.addListener((property, before, now) -> ask());
        down.addListener((property, before, now) -> ask());
        degrees.addListener((property, before, now) -> ask());
    }

    private static Found find(Wanted wanted, Cancellation cancellation) {
        Subject of = wanted.subject();
        return new Found(wanted, OwnPlace.of(of.open(), of.data(), wanted.sample(), cancellation));
    }

    private void take(Found now) {
        found = Optional.of(now);
        ask();
    }

    void show(Optional<Subject> subject, int index, boolean visible) {
        shown = visible;
        Optional<Wanted> wanted = subject.map(
                it -> new Wanted(it, Math.max(0, Math.min(index, it.data().size() - 1))));
        boolean other = !wanted.map(Wanted::subject).equals(asked.map(Wanted::subject));
        if (other) {
            forget();
        }
        if (!visible) {
            places.cancel();
        } else if (wanted.isPresent()
                && (!wanted.equals(asked)
                        || found.map(Found::wanted).filter(wanted.get()::equals).isEmpty())) {
            places.ask(wanted.get());
        }
        asked = wanted;
        ask();
    }

    private void forget() {
        places.cancel();
        moves.cancel();
        found = Optional.empty();
        answer.set(Optional.empty());
    }

    private void ask() {
        if (!shown) {
            moves.cancel();
        } else {
            found.ifPresent(it -> moves.ask(new Question(it.place(), distortion())));
        }
    }

    private Distortion distortion() {
        return Distortion.NONE
                .withRight(within(right.get(), FARTHEST))
                .withDown(within(down.get(), FARTHEST))
                .withDegrees(within(degrees.get(), WIDEST));
    }

    private static int within(int value, int most) {
        return Math.max(-most, Math.min(most, value));
    }

    /** Moves the copy by so many pixels, as far as it goes. */
    public void move(int toRight, int toDown) {
        right.set(within(right.get() + toRight, FARTHEST));
        down.set(within(down.get() + toDown, FARTHEST));
    }

    /** Brings the copy back to its own place. */
    public void back() {
        right.set(0);
        down.set(0);
        degrees.set(0);
    }

    /** How far the copy is to the right of its own place, −{@link #FARTHEST} to {@link #FARTHEST} pixels. */
    public IntegerProperty rightProperty() {
        return right;
    }

    /** How far it is below, in the same range. */
    public IntegerProperty downProperty() {
        return down;
    }

    /** How far it is turned clockwise, −{@value #WIDEST} to {@value #WIDEST} degrees. */
    public IntegerProperty degreesProperty() {
        return degrees;
    }

    /** What was found; empty until something is. */
    ReadOnlyObjectProperty<Optional<Answer>> answerProperty() {
        return answer.getReadOnlyProperty();
    }
}
