package latentfx.ui.lesson.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import latentfx.lesson.script.Answer;
import latentfx.lesson.script.ChartKind;
import latentfx.lesson.script.Choice;
import latentfx.lesson.script.NumberStyle;
import latentfx.lesson.script.Question;
import latentfx.lesson.script.QuestionKind;
import latentfx.lesson.script.Scale;
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

    /** With bars of the figures of these names; without figures if there are none. */
    static Step figures(Step step, List<String> names) {
        Optional<ShownFigures> before = step.figures();
        List<ShownFigures.Item> items = names.stream()
                .map(name -> before.stream()
                        .flatMap(it -> it.figures().stream())
                        .filter(item -> item.name().equals(name))
                        .findFirst()
                        .orElse(new ShownFigures.Item(name, new Wording(name, name))))
                .toList();
        Optional<ShownFigures> shown = items.isEmpty()
                ? Optional.empty()
                : Optional.of(new ShownFigures(
                        before.map(ShownFigures::chart).orElse(ChartKind.BARS),
                        before.map(ShownFigures::style).orElse(NumberStyle.PLAIN),
                        items));
        return with(step, step.title(), step.text(), step.task(), step.question(), shown, step.why());
    }

    /** A question of texts, one a line in each language; {@code right} counts from 0. Empty while there are fewer than two. */
    static Optional<Question> choice(Wording ask, String english, String korean, int right) {
        List<String> first = lines(english);
        List<String> second = lines(korean);
        int count = Math.min(12, Math.max(first.size(), second.size()));
        if (count < 2) {
            return Optional.empty();
        }
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            choices.add(new Choice(
                    new Wording(i < first.size() ? first.get(i) : "", i < second.size() ? second.get(i) : ""),
                    Optional.empty(),
                    Optional.empty()));
        }
        Answer answer = new Answer(Answer.Rule.OPTION, String.valueOf(Math.max(0, Math.min(count - 1, right))));
        return Optional.of(new Question(QuestionKind.CHOICE, ask, choices, Optional.empty(), answer));
    }

    /** A question for the value of {@code figure}, on a slider from {@code least} to {@code most}. */
    static Optional<Question> number(Wording ask, String figure, double least, double most) {
        if (figure.isBlank() || figure.length() > 80 || !(least < most)) {
            return Optional.empty();
        }
        double span = most - least;
        Scale scale = new Scale(least, most, span / 100, NumberStyle.PLAIN, span / 10);
        return Optional.of(new Question(
                QuestionKind.NUMBER, ask, List.of(), Optional.of(scale), new Answer(Answer.Rule.FIGURE, figure)));
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
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
