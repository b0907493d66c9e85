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
 * A copy of one sample, moved by whole pixels and turned by whole degrees, and how far it has gone. Each move asks anew in
 * the background, and the newest wins. For the FX thread.
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
    private final LatestAnswer<Question, Answer> answers;
    private Optional<Subject> subject = Optional.empty();
    private Optional<OwnPlace> last = Optional.empty();
    private int sample;
    private boolean shown;

    /** What is asked: where the copy of a sample is. */
    private record Question(Subject subject, int sample, Distortion how) {}

    /**
     * What was found.
     *
     * @param place the place of the sample; only its figures are to be read here
     * @param how what was done to the copy
     * @param moved the copy
     */
    record Answer(OwnPlace place, Distortion how, OwnPlace.Moved moved) {}

    CopyViewModel(Executor background, Executor fx) {
        answers = LatestAnswer.keepingUp(
                background,
                fx,
                this::find,
                found -> answer.set(Optional.of(found).filter(it -> isOf(it.place(), subject))),
                Failures.of(CopyViewModel.class, "a moved image could not be measured"));
        right.addListener((property, before, now) -> ask());
        down.addListener((property, before, now) -> ask());
        degrees.addListener((property, before, now) -> ask());
    }

    /** Keeps the place of the last sample: finding it takes longer than a frame. */
    private synchronized Answer find(Question question, Cancellation cancellation) {
        OwnPlace place = last.filter(it -> it.sample() == question.sample())
                .filter(it -> isOf(it, Optional.of(question.subject())))
                .orElseGet(() -> OwnPlace.of(
                        question.subject().open(), question.subject().data(), question.sample(), cancellation));
        last = Optional.of(place);
        return new Answer(place, question.how(), place.moved(question.how()));
    }

    private static boolean isOf(OwnPlace place, Optional<Subject> subject) {
        return subject.filter(it -> it.open().equals(place.open()) && it.data().equals(place.data()))
                .isPresent();
    }

    void show(Optional<Subject> now, int index, boolean visible) {
        if (!subject.equals(now)) {
            answer.set(Optional.empty());
        }
        subject = now;
        sample = index;
        shown = visible;
        ask();
    }

    private void ask() {
        Optional<Subject> wanted = subject.filter(it -> shown);
        if (wanted.isEmpty()) {
            answers.cancel();
        }
        wanted.ifPresent(it -> answers.ask(
                new Question(it, Math.max(0, Math.min(sample, it.data().size() - 1)), distortion())));
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
