package latentfx.lesson.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import latentfx.lesson.file.BundledLessons;
import latentfx.lesson.script.Answer;
import latentfx.lesson.script.Choice;
import latentfx.lesson.script.LessonScript;
import latentfx.lesson.script.NumberStyle;
import latentfx.lesson.script.Question;
import latentfx.lesson.script.QuestionKind;
import latentfx.lesson.script.Scale;
import latentfx.lesson.script.Wording;
import org.junit.jupiter.api.Test;

/** A lesson goes from step to step; predictions are locked before the figures are shown and then compared with them. */
final class LessonRunTest {
    @Test
    void aPredictionIsLockedBeforeTheFiguresAreShown() throws Exception {
        LessonRun run = LessonRun.begin(twoZeroSix()).next();
        assertFalse(run.revealed());
        LessonRun locked = run.lock(new Prediction.Guessed(0.5));
        assertTrue(locked.revealed());
        assertEquals(locked, locked.lock(new Prediction.Guessed(0.97)), "it cannot be changed any more");
        assertEquals(
                new Prediction.Guessed(0.5), locked.next().back().prediction().orElseThrow());
    }

    @Test
    void aTaskIsDoneOnceAndSkippingLeavesItUndone() throws Exception {
        LessonRun run = LessonRun.begin(twoZeroSix());
        assertFalse(run.revealed());
        assertTrue(run.finish().revealed());
        assertFalse(run.next().back().revealed());
    }

    @Test
    void afterTheLastStepComesTheCardAndNothingBeyond() throws Exception {
        LessonScript script = twoZeroSix();
        LessonRun end = LessonRun.begin(script).at(99);
        assertTrue(end.atCard());
        assertEquals(end, end.next());
        assertEquals(LessonRun.begin(script), LessonRun.begin(script).back());
        assertEquals(Optional.empty(), end.step());
    }

    @Test
    void aNumberIsRightWithinItsTolerance() {
        Question question = new Question(
                QuestionKind.NUMBER,
                Wording.NONE,
                List.of(),
                Optional.of(new Scale(0, 1, 0.01, NumberStyle.PERCENT, 0.1)),
                new Answer(Answer.Rule.FIGURE, "six"));
        assertEquals(Optional.empty(), RightAnswer.of(question, Map.of()), "not measured yet");
        RightAnswer right = RightAnswer.of(question, Map.of("six", 0.97)).orElseThrow();
        assertTrue(right.agrees(new Prediction.Guessed(0.87)));
        assertFalse(right.agrees(new Prediction.Guessed(0.86)));
        assertTrue(right.agrees(new Prediction.Hands(List.of(1, 2, 3, 4, 9))), "80 to 100 %");
        assertFalse(right.agrees(new Prediction.Hands(List.of(10, 2, 3, 4, 9))));
    }

    @Test
    void theLargestFigureIsTheRightOptionAndFirstInOrder() {
        List<Choice> choices = List.of(choice("a"), choice("b"), choice("c"));
        Map<String, Double> figures = Map.of("a", 0.2, "b", 0.7, "c", 0.1);
        Answer largest = new Answer(Answer.Rule.LARGEST, "");
        Question choice = new Question(QuestionKind.CHOICE, Wording.NONE, choices, Optional.empty(), largest);
        assertTrue(RightAnswer.of(choice, figures).orElseThrow().agrees(new Prediction.Chosen(1)));
        Question order = new Question(QuestionKind.ORDER, Wording.NONE, choices, Optional.empty(), largest);
        RightAnswer right = RightAnswer.of(order, figures).orElseThrow();
        assertEquals(List.of(1, 0, 2), right.order());
        assertTrue(right.agrees(new Prediction.Ordered(List.of(1, 0, 2))));
        assertFalse(right.agrees(new Prediction.Ordered(List.of(0, 1, 2))));
    }

    @Test
    void aTextIsCutIntoSentences() {
        assertEquals(
                List.of("Both maps show digits.", "A point is one digit, at 0.5 mm."),
                Sentences.of("Both maps show digits. A point is one digit, at 0.5 mm.", Locale.ENGLISH));
        assertEquals(
                List.of("점 하나가 숫자 하나입니다.", "색은 무엇을 뜻할까요?"),
                Sentences.of("점 하나가 숫자 하나입니다. 색은 무엇을 뜻할까요? ", Locale.KOREAN));
        assertEquals(List.of(), Sentences.of(" ", Locale.ENGLISH));
    }

    @Test
    void aShowOfHandsCountsNobodyTwice() {
        assertThrows(IllegalArgumentException.class, () -> new Prediction.Hands(List.of(3, -1)));
        assertEquals(1, new Prediction.Hands(List.of(3, 7, 7)).most());
        assertEquals(17, new Prediction.Hands(List.of(3, 7, 7)).total());
    }

    private static Choice choice(String figure) {
        return new Choice(Wording.NONE, Optional.of(figure), Optional.empty());
    }

    private static LessonScript twoZeroSix() throws Exception {
        return BundledLessons.find("3").orElseThrow().script().orElseThrow();
    }
}
