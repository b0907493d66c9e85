package latentfx.ui.lesson.own;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import latentfx.lesson.script.ChartKind;
import latentfx.lesson.script.NumberStyle;
import latentfx.lesson.script.Question;
import latentfx.lesson.script.ShownFigures;
import latentfx.lesson.script.Step;
import latentfx.lesson.script.Task;
import latentfx.lesson.script.TaskKind;
import latentfx.lesson.script.Wording;

/** Changes of single parts of a step. */
final class StepEdits {
    private StepEdits() {}

    static Step title(Step step, Wording title) {
        return with(step, title, step.text(), step.task(), step.question(), step.figures(), step.why());
    }

    static Step text(Step step, Wording text) {
        return with(step, step.title(), text, step.task(), step.question(), step.figures(), step.why());
    }

    static Step why(Step step, Wording why) {
        return with(step, step.title(), step.text(), step.task(), step.question(), step.figures(), why);
    }

    /** With a task, which takes the place of a question; none for an empty kind. */
    static Step task(Step step, Optional<TaskKind> kind, Wording what) {
        Optional<Task> task =
                kind.map(it -> new Task(it, what, step.task().map(Task::target).orElse("")));
        return with(
                step,
                step.title(),
                step.text(),
                task,
                task.isPresent() ? Optional.empty() : step.question(),
                step.figures(),
                step.why());
    }

    static Step question(Step step, Optional<Question> question) {
        return with(
                step,
                step.title(),
                step.text(),
                question.isPresent() ? Optional.empty() : step.task(),
                question,
                step.figures(),
                step.why());
    }

    /**
     * With bars of the figures of these names; without figures if there are none.
     *
     * @param labels what a figure that the step did not show before is called
     */
    static Step figures(Step step, List<String> names, Function<String, Wording> labels) {
        Optional<ShownFigures> before = step.figures();
        List<ShownFigures.Item> items = names.stream()
                .map(name -> before.stream()
                        .flatMap(it -> it.figures().stream())
                        .filter(item -> item.name().equals(name))
                        .findFirst()
                        .orElseGet(() -> new ShownFigures.Item(name, labels.apply(name))))
                .toList();
        Optional<ShownFigures> shown = items.isEmpty()
                ? Optional.empty()
                : Optional.of(new ShownFigures(
                        before.map(ShownFigures::chart).orElse(ChartKind.BARS),
                        before.map(ShownFigures::style).orElse(NumberStyle.PLAIN),
                        items));
        return with(step, step.title(), step.text(), step.task(), step.question(), shown, step.why());
    }

    /** With what another step shows of the window; its texts stay. */
    static Step recorded(Step step, Step other) {
        return new Step(
                step.title(),
                step.text(),
                other.left(),
                other.right(),
                other.show(),
                step.page(),
                step.task(),
                step.question(),
                step.figures(),
                step.why(),
                step.source());
    }

    private static Step with(
            Step step,
            Wording title,
            Wording text,
            Optional<Task> task,
            Optional<Question> question,
            Optional<ShownFigures> figures,
            Wording why) {
        return new Step(
                title,
                text,
                step.left(),
                step.right(),
                step.show(),
                step.page(),
                task,
                question,
                figures,
                why,
                step.source());
    }
}
