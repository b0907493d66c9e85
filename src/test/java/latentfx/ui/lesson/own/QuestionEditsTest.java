package latentfx.ui.lesson.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import latentfx.analysis.PathStops;
import latentfx.analysis.Stop;
import latentfx.lesson.LessonState;
import latentfx.lesson.file.BundledLessons;
import latentfx.lesson.script.Answer;
import latentfx.lesson.script.Choice;
import latentfx.lesson.script.PictureRef;
import latentfx.lesson.script.Question;
import latentfx.lesson.script.QuestionKind;
import latentfx.lesson.script.Step;
import latentfx.lesson.script.Wording;
import org.junit.jupiter.api.Test;

final class QuestionEditsTest {
    private static final Wording ASK = new Wording("Which?", "어느 것?");

    private static Step step(PathStops stops) {
        LessonState usual = LessonState.USUAL;
        LessonState state = new LessonState(
                usual.left(),
                usual.right(),
                Optional.empty(),
                true,
                stops,
                0,
                usual.playback(),
                usual.below(),
                "",
                usual.layout());
        return new Step(
                ASK,
                Wording.NONE,
                Optional.of("ae"),
                Optional.of("vae"),
                Optional.of(state),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Wording.NONE,
                Wording.NONE);
    }

    @Test
    void linesBecomeOptionsInBothLanguages() {
        Question question = QuestionEdits.choice(
                        Optional.empty(), ASK, new Wording("one\n\n two \nthree", "하나\n\n둘\n\n"), 7)
                .orElseThrow();
        assertEquals(
                List.of(new Wording("one", "하나"), new Wording("two", "둘"), new Wording("three", "")),
                question.choices().stream().map(Choice::text).toList());
        assertEquals("option:2", question.answer().text(), "the last one where there are not as many");
        assertTrue(QuestionEdits.choice(Optional.empty(), ASK, new Wording("one", "하나"), 0)
                .isEmpty());
    }

    @Test
    void anOrderIsRightAsItIsWritten() {
        Question question = QuestionEdits.order(Optional.empty(), ASK, new Wording("a\nb\nc", ""))
                .orElseThrow();
        assertEquals(QuestionKind.ORDER, question.kind());
        assertEquals(Answer.Rule.GIVEN, question.answer().rule());
    }

    @Test
    void aPlaceIsRightAmongTheSamplesOfAClass() {
        assertEquals(
                "class:7",
                QuestionEdits.place(ASK, " 7 ").orElseThrow().answer().text());
        assertTrue(QuestionEdits.place(ASK, " ").isEmpty());
    }

    @Test
    void picturesLieHalfwayOnThePathOfTheStep() {
        Step recorded = step(PathStops.of(new Stop.Sample(3), new Stop.Sample(18)));
        List<PictureRef> pictures = QuestionEdits.pictures(recorded, ASK, 2).orElseThrow().choices().stream()
                .map(choice -> choice.picture().orElseThrow())
                .toList();
        assertEquals(
                List.of(
                        new PictureRef(Optional.empty(), Optional.of("ae"), List.of(3, 18), 0.5, false),
                        new PictureRef(Optional.empty(), Optional.of("vae"), List.of(3, 18), 0.5, false),
                        new PictureRef(Optional.empty(), Optional.of("ae"), List.of(3, 18), 0.5, true)),
                pictures);
        assertTrue(QuestionEdits.pictures(step(PathStops.of(new Stop.Sample(3))), ASK, 0)
                .isEmpty());
    }

    /** Whoever copies a lesson changes its words; figures, pictures and answers must stay. */
    @Test
    void questionsOfBundledLessonsSurviveAChangeOfWords() throws Exception {
        int seen = 0;
        for (Step each : BundledLessons.all().stream()
                .flatMap(lesson -> lesson.script().orElseThrow().steps().stream())
                .filter(step -> step.question().isPresent())
                .toList()) {
            Question before = each.question().orElseThrow();
            Question after = QuestionEdits.reworded(before, ASK, new Wording("first", "첫째"));
            assertEquals(ASK, after.ask());
            assertEquals(before.answer(), after.answer());
            assertEquals(before.choices().size(), after.choices().size());
            for (int i = 0; i < before.choices().size(); i++) {
                assertEquals(
                        before.choices().get(i).figure(), after.choices().get(i).figure());
                assertEquals(
                        before.choices().get(i).picture(),
                        after.choices().get(i).picture());
            }
            seen++;
        }
        assertTrue(seen > 80, "questions of 18 lessons: " + seen);
    }
}
