package latentfx.ui.lesson.own;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is missing in a lesson is said before it is saved. */
final class DraftFaultTest {
    @Test
    void aTitleAndAStepAreMissingAtFirst() {
        assertEquals(
                List.of(
                        new DraftFault(DraftFault.Kind.TITLE, 0, List.of()),
                        new DraftFault(DraftFault.Kind.STEPS, 0, List.of())),
                DraftFault.of(Draft.EMPTY));
    }

    @Test
    void aStemIsNoFigureThatIsMeasured() {
        Draft stem = OwnSteps.draft("Mine", "between-two-digits", OwnSteps.asking("digit_like"));
        assertEquals(List.of(new DraftFault(DraftFault.Kind.FIGURES, 1, List.of("digit_like"))), DraftFault.of(stem));
        Draft whole = OwnSteps.draft("Mine", "between-two-digits", OwnSteps.asking("digit_like.ae-4"));
        assertEquals(List.of(), DraftFault.of(whole));
    }

    @Test
    void figuresOfNoLessonAreNotMeasured() {
        Draft draft = OwnSteps.draft("Mine", "", OwnSteps.titled("One"), OwnSteps.asking("fisher.ae-4"));
        assertEquals(
                List.of(new DraftFault(DraftFault.Kind.MEASURES, 2, List.of("fisher.ae-4"))), DraftFault.of(draft));
    }

    @Test
    void aQuestionThatIsNotWholeIsNamedByItsStep() {
        Draft draft = OwnSteps.draft("Mine", "", OwnSteps.titled("One"), OwnSteps.asking(""));
        assertEquals(List.of(new DraftFault(DraftFault.Kind.QUESTION, 2, List.of())), DraftFault.of(draft));
    }
}
