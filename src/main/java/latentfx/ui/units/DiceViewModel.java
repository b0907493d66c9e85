package latentfx.ui.units;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import latentfx.analysis.units.UnitRolls;
import latentfx.task.Cancellation;
import latentfx.task.Failures;
import latentfx.task.LatestAnswer;

/**
 * Five stochastic units that are rolled as often as one likes. All rolls since the probabilities were set are counted; they
 * follow from the seed, so that any number of them can be had again. For the FX thread.
 */
public final class DiceViewModel {
    /** Most rolls. */
    public static final int MOST = 1_000_000;

    private static final List<Double> USUAL = List.of(0.8, 0.1, 0.7, 0.9, 0.2);

    private final List<DoubleProperty> probabilities = USUAL.stream()
            .map(SimpleDoubleProperty::new)
            .map(DoubleProperty.class::cast)
            .toList();
    private final IntegerProperty wanted = new SimpleIntegerProperty();
    private final ReadOnlyObjectWrapper<UnitRolls> rolls =
            new ReadOnlyObjectWrapper<>(UnitRolls.of(USUAL, 0, 0, new Cancellation()));
    private final LatestAnswer<Question, UnitRolls> answers;
    private long seed;

    private record Question(List<Double> probabilities, long seed, int rolls) {}

    DiceViewModel(Executor background, Executor fx) {
        answers = LatestAnswer.newestOnly(
                background,
                fx,
                (question, cancellation) ->
                        UnitRolls.of(question.probabilities(), question.seed(), question.rolls(), cancellation),
                rolls::set,
                Failures.of(DiceViewModel.class, "the units could not be rolled"));
        probabilities.forEach(one -> one.addListener((property, before, now) -> restart()));
    }

    /** The probability of 1 of each unit, 0 to 1; changing one begins anew. */
    public List<DoubleProperty> probabilities() {
        return probabilities;
    }

    /** What came of all rolls. */
    public ReadOnlyObjectProperty<UnitRolls> rollsProperty() {
        return rolls.getReadOnlyProperty();
    }

    /** How often the units are to be rolled in all, up to {@value #MOST}; {@link #rollsProperty} follows. */
    public IntegerProperty wantedProperty() {
        return wanted;
    }

    /** Rolls all units {@code more} times more. */
    public void roll(int more) {
        wanted.set(Math.min(MOST, wanted.get() + more));
        ask();
    }

    /** Forgets all rolls, and rolls others from now on. */
    public void restart() {
        seed++;
        wanted.set(0);
        ask();
    }

    private void ask() {
        List<Double> now = Stream.of(probabilities)
                .flatMap(List::stream)
                .map(DoubleProperty::get)
                .toList();
        answers.ask(new Question(now, seed, wanted.get()));
    }
}
