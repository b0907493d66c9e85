package latentfx.ui.lesson.own;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import latentfx.lesson.LessonState;
import latentfx.lesson.script.Step;
import latentfx.lesson.script.Wording;

/** Steps and drafts for tests. */
final class OwnSteps {
    private OwnSteps() {}

    /** A step of which only the title is written. */
    static OwnStep titled(String title) {
        return OwnStep.of(new Step(
                new Wording(title, ""),
                Wording.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.of(LessonState.USUAL),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Wording.NONE,
                Wording.NONE));
    }

    /** A lesson of these steps, with figures of the lesson {@code measures}. */
    static Draft draft(String title, String measures, OwnStep... steps) {
        return new Draft(
                new Wording(title, ""), Wording.NONE, Wording.NONE, 10, measures, List.of(steps), List.of(), Map.of());
    }

    /** A step in which a number is asked for. */
    static OwnStep asking(String figure) {
        return titled("One")
                .asking(QuestionForm.NONE.withKind(OwnQuestion.NUMBER).withFigure(figure));
    }
}
