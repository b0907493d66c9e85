package latentfx.ui.lesson.own;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import latentfx.lesson.script.Question;
import latentfx.lesson.script.ShownFigures;
import latentfx.lesson.script.Step;
import latentfx.lesson.script.TaskKind;
import latentfx.lesson.script.Wording;

/**
 * A step of a lesson that is being made: what it is, and what is written in those fields from which parts of it are made. A
 * field shows what was written, not what was made of it.
 *
 * @param step the step, with the last whole question
 * @param question what is written of its question
 * @param figures the names of its figures as they are written, with commas between
 */
public record OwnStep(Step step, QuestionForm question, String figures) {
    /** Names with commas between; a comma between brackets belongs to a name, such as {@code own_farther.(1,1)}. */
    private static final String COMMAS = ",(?![^(]*\\))";

    private static final int LONGEST_NAME = 80;
    private static final int MOST_FIGURES = 24;

    /** {@code step} as it is shown in the fields. */
    static OwnStep of(Step step) {
        String figures = String.join(
                ", ",
                step.figures().stream()
                        .flatMap(it -> it.figures().stream())
                        .map(ShownFigures.Item::name)
                        .toList());
        return new OwnStep(step, QuestionForm.of(step.question()), figures);
    }

    /** What becomes of it in the lesson: a question that is not whole is left out. */
    Step made() {
        return StepEdits.question(step, question.question(step));
    }

    /** Whether a question was begun that is not whole. */
    boolean unfinished() {
        return question.kind() != OwnQuestion.NONE && question.question(step).isEmpty();
    }

    /** The figures that it names, asked for or shown. */
    List<String> names() {
        Stream<String> asked =
                question.kind() == OwnQuestion.NUMBER && !question.figure().isBlank()
                        ? Stream.of(question.figure())
                        : Stream.empty();
        Stream<String> options = made().question().stream()
                .flatMap(it -> it.choices().stream())
                .flatMap(choice -> choice.figure().stream());
        return Stream.of(asked, options, names(figures).stream())
                .flatMap(names -> names)
                .distinct()
                .toList();
    }

    private static List<String> names(String written) {
        return Stream.of(written.split(COMMAS, -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME)
                .limit(MOST_FIGURES)
                .toList();
    }

    /** With a changed step, whose question and figures stay. */
    OwnStep with(Step changed) {
        return new OwnStep(changed, question, figures);
    }

    /** With another question, which takes the place of a task. */
    OwnStep asking(QuestionForm form) {
        Step free = form.kind() == OwnQuestion.NONE ? step : StepEdits.task(step, Optional.empty(), Wording.NONE);
        Optional<Question> made = form.question(free);
        return new OwnStep(made.isEmpty() ? free : StepEdits.question(free, made), form, figures);
    }

    /** With a task, which takes the place of a question; none for an empty kind. */
    OwnStep doing(Optional<TaskKind> kind, Wording what) {
        QuestionForm form = kind.isPresent() ? question.withKind(OwnQuestion.NONE) : question;
        return new OwnStep(StepEdits.task(step, kind, what), form, figures);
    }

    /**
     * With the figures that {@code written} names.
     *
     * @param labels what each is called beside its bar
     */
    OwnStep showing(String written, Function<String, Wording> labels) {
        return new OwnStep(StepEdits.figures(step, names(written), labels), question, written);
    }
}
