package latentfx.ui.lesson.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import latentfx.lesson.file.BundledLessons;
import latentfx.lesson.script.Choice;
import latentfx.lesson.script.LessonScript;
import latentfx.lesson.script.ShownFigures;
import latentfx.lesson.script.Step;
import latentfx.lesson.script.TaskKind;
import latentfx.lesson.script.Wording;
import org.junit.jupiter.api.Test;

/** What is written in the fields of a step stays as it is written, and the step is made of it. */
final class OwnStepTest {
    private static OwnStep choice(String english, String korean) {
        return OwnSteps.titled("One")
                .asking(QuestionForm.NONE.withKind(OwnQuestion.CHOICE).withOptions(new Wording(english, korean)));
    }

    private static List<Wording> options(OwnStep step) {
        return step.made().question().orElseThrow().choices().stream()
                .map(Choice::text)
                .toList();
    }

    @Test
    void optionsStayAsTheyAreTyped() {
        String typed = "a digit \n\n nothing\n";
        assertEquals(typed, choice(typed, "").question().options().english());
        assertEquals(List.of(new Wording("a digit", ""), new Wording("nothing", "")), options(choice(typed, "")));
    }

    @Test
    void oneLanguageIsErasedWithoutTouchingTheOther() {
        OwnStep both = choice("one\ntwo\nthree", "하나\n둘\n셋");
        OwnStep erased = both.asking(both.question().withOptions(new Wording("", "하나\n둘\n셋")));
        assertEquals("", erased.question().options().english());
        assertEquals("하나\n둘\n셋", erased.question().options().korean());
        assertEquals(List.of(new Wording("", "하나"), new Wording("", "둘"), new Wording("", "셋")), options(erased));
    }

    @Test
    void optionsOfTwoLanguagesArePairedByLine() {
        assertEquals(
                List.of(new Wording("one", ""), new Wording("two", "둘"), new Wording("three", "")),
                options(choice("one\ntwo\nthree\n\n", "\n둘\n")));
    }

    @Test
    void pairedOptionsAreShownOnTheirLinesAgain() {
        Step made = choice("one\ntwo\nthree", "\n둘").made();
        Wording again = OwnStep.of(made).question().options();
        assertEquals(new Wording("one\ntwo\nthree", "\n둘"), again);
    }

    @Test
    void anUnfinishedQuestionStaysChosenAndIsLeftOutOfTheLesson() {
        OwnStep begun = OwnSteps.titled("One").asking(QuestionForm.NONE.withKind(OwnQuestion.NUMBER));
        assertEquals(OwnQuestion.NUMBER, begun.question().kind());
        assertTrue(begun.unfinished());
        assertEquals(Optional.empty(), begun.made().question());
        Draft later = OwnSteps.draft("Mine", "", begun).withMeasures("ae-and-vae");
        assertEquals(OwnQuestion.NUMBER, later.steps().get(0).question().kind());
    }

    @Test
    void aTaskTakesThePlaceOfAQuestionAndBack() {
        OwnStep doing = choice("a\nb", "").doing(Optional.of(TaskKind.TO_END), Wording.NONE);
        assertEquals(OwnQuestion.NONE, doing.question().kind());
        assertEquals(Optional.empty(), doing.made().question());
        OwnStep asking = doing.asking(doing.question().withKind(OwnQuestion.CHOICE));
        assertEquals(Optional.empty(), asking.made().task());
        assertEquals(2, options(asking).size());
    }

    @Test
    void aTaskWithoutWordsIsPutAsUsualInBothLanguages() {
        for (TaskKind kind : TaskKind.values()) {
            OwnStep step = OwnSteps.titled("One").doing(Optional.of(kind), Wording.NONE);
            Wording what = OwnSteps.draft("Mine", "", step)
                    .lesson()
                    .script()
                    .orElseThrow()
                    .steps()
                    .get(0)
                    .task()
                    .orElseThrow()
                    .what();
            assertFalse(what.english().isBlank() || what.korean().isBlank(), kind.tag());
            assertFalse(what.english().equals(what.korean()), kind.tag());
        }
        OwnStep own = OwnSteps.titled("One").doing(Optional.of(TaskKind.LOOK), new Wording("Look left.", ""));
        assertEquals(
                "Look left.",
                UsualTasks.complete(own.made()).task().orElseThrow().what().english());
    }

    @Test
    void figuresAreTakenByNameAndCommasInBracketsBelongToNames() {
        OwnStep step = OwnSteps.titled("One")
                .showing("own_farther.(1,1), nn_wrong ,", name -> new Wording("word " + name, ""));
        assertEquals(List.of("own_farther.(1,1)", "nn_wrong"), step.names());
        assertEquals("own_farther.(1,1), nn_wrong ,", step.figures());
        assertEquals(
                List.of("word own_farther.(1,1)", "word nn_wrong"),
                step.made().figures().orElseThrow().figures().stream()
                        .map(ShownFigures.Item::label)
                        .map(Wording::english)
                        .toList());
    }

    /** Whoever copies a lesson and changes nothing has the same steps. */
    @Test
    void stepsOfBundledLessonsComeOutAsTheyWentIn() throws Exception {
        for (LessonScript script : BundledLessons.all().stream()
                .flatMap(lesson -> lesson.script().stream())
                .toList()) {
            for (Step step : script.steps()) {
                assertEquals(step, OwnStep.of(step).made(), script.id() + ": " + step.title());
            }
        }
    }

    @Test
    void figuresAreCalledAsInTheLessonsOfTheProgram() throws Exception {
        FigureWords words = FigureWords.of(BundledLessons.all());
        assertEquals(new Wording("VAE, 4 numbers", "VAE, 수 4개"), words.label("between-two-digits", "digit_like.vae-4"));
        assertEquals(
                new Wording("path_over_chord.ae-2", "path_over_chord.ae-2"), words.label("x", "path_over_chord.ae-2"));
    }

    @Test
    void fiveSentencesAreSaidToBeLong() {
        assertFalse(StepFields.isLong(new Wording("One. Two. Three. Four.", "")));
        assertTrue(StepFields.isLong(new Wording("One. Two. Three. Four. Five.", "")));
        assertTrue(StepFields.isLong(new Wording("", "하나입니다. 둘입니다. 셋입니다. 넷입니다. 다섯입니다.")));
    }
}
