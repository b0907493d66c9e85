package latentfx.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

final class ProblemsTest {
    private final Problems problems = new Problems();

    private String shown() {
        return problems.shownProperty().get().map(Problem::sentence).orElse("nothing") + " ×"
                + problems.timesProperty().get() + " +"
                + problems.earlierProperty().get();
    }

    private void tell(String sentence) {
        problems.tell(new Problem(sentence, ""));
    }

    @Test
    void noProblemHidesAnEarlierOneForGood() {
        assertEquals("nothing ×0 +0", shown());
        tell("a");
        tell("b");
        assertEquals("b ×1 +1", shown());
        problems.dismiss();
        assertEquals("a ×1 +0", shown());
        problems.dismiss();
        assertEquals("nothing ×0 +0", shown());
        problems.dismiss();
        assertEquals("nothing ×0 +0", shown());
    }

    @Test
    void theSameSentenceIsCountedAndNotStacked() {
        tell("a");
        tell("b");
        tell("a");
        assertEquals("a ×2 +1", shown());
        for (int i = 0; i < 10_000; i++) {
            tell("b");
        }
        assertEquals("b ×10001 +1", shown());
    }

    @Test
    void aStormOfDifferentProblemsIsBounded() {
        for (int i = 0; i < 1000; i++) {
            tell("p" + i);
        }
        assertEquals("p999 ×1 +" + (Problems.MOST - 1), shown());
    }

    @Test
    void theSameFailureTwiceIsTwoProblems() {
        int[] changes = {0};
        problems.shownProperty().addListener((property, before, now) -> changes[0]++);
        tell("a");
        tell("a");
        assertEquals(2, changes[0]);
    }

    @Test
    void whatWorksAtLastTakesTheProblemsOfItsKindAway() {
        ObjectProperty<Optional<Problem>> files = new SimpleObjectProperty<>(Optional.empty());
        ObjectProperty<Optional<Problem>> data = new SimpleObjectProperty<>(Optional.empty());
        problems.follow(files);
        problems.follow(data);
        tell("of neither");
        data.set(Optional.of(new Problem("of data", "")));
        files.set(Optional.of(new Problem("first file", "")));
        files.set(Optional.of(new Problem("second file", "")));
        assertEquals("second file ×1 +3", shown());

        files.set(Optional.empty());
        assertEquals("of data ×1 +1", shown());
        data.set(Optional.empty());
        assertEquals("of neither ×1 +0", shown());
    }

    @Test
    void aProblemOfAnotherTimeStays() {
        ObjectProperty<Optional<Problem>> files = new SimpleObjectProperty<>(Optional.empty());
        problems.follow(files);
        files.set(Optional.of(new Problem("file", "")));
        problems.dismiss();
        tell("file");
        files.set(Optional.empty());
        assertEquals("file ×1 +0", shown());
    }
}
