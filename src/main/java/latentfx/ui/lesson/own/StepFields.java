package latentfx.ui.lesson.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import latentfx.lesson.run.Sentences;
import latentfx.lesson.script.Step;
import latentfx.lesson.script.Task;
import latentfx.lesson.script.TaskKind;
import latentfx.lesson.script.Wording;
import latentfx.ui.fx.Messages;

/** What is told and asked in the chosen step. */
final class StepFields extends VBox {
    /** A text of more sentences fills more than a page in class. */
    private static final int SENTENCES = 4;

    private final Messages words = Messages.of(StepFields.class);
    private final OwnLessonViewModel viewModel;
    private final WordingFields title;
    private final WordingFields text;
    private final WordingFields what;
    private final WordingFields why;
    private final ComboBox<Optional<TaskKind>> task = new ComboBox<>();
    private final QuestionFields question;
    private final FigureFields figures;
    private boolean showing;

    StepFields(OwnLessonViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("own-part");
        title = step("own.step-title", "own-step-title", 1, StepEdits::title);
        text = step("own.text", "own-text", 4, StepEdits::text);
        why = step("own.why", "own-why", 3, StepEdits::why);
        what = step("own.what", "own-what", 2, (step, wording) -> step.task()
                .map(now -> StepEdits.task(step, Optional.of(now.kind()), wording))
                .orElse(step));
        question = new QuestionFields(viewModel);
        figures = new FigureFields(viewModel);
        tasks();
        Label doing = new Label(words.get("own.task"));
        doing.setLabelFor(task);
        getChildren().addAll(title, text, doing, task, what, question, figures, why);
    }

    /** Gives a step another text. */
    private interface Edit {
        Step apply(Step step, Wording wording);
    }

    private WordingFields step(String key, String id, int rows, Edit edit) {
        return new WordingFields(
                words.get(key),
                id,
                rows,
                wording -> viewModel.changeStep(
                        words.get("own.step.text"), own -> own.with(edit.apply(own.step(), wording))));
    }

    private void tasks() {
        task.setId("own-task");
        task.setAccessibleText(words.get("own.task"));
        List<Optional<TaskKind>> kinds = new ArrayList<>(List.of(Optional.empty()));
        Stream.of(TaskKind.values()).map(Optional::of).forEach(kinds::add);
        task.setItems(FXCollections.observableArrayList(kinds));
        task.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<TaskKind> kind) {
                return kind == null
                        ? ""
                        : words.get("task." + kind.map(TaskKind::tag).orElse("none"));
            }

            @Override
            public Optional<TaskKind> fromString(String name) {
                return Optional.empty();
            }
        });
        task.valueProperty().addListener((property, before, now) -> {
            if (!showing && now != null) {
                viewModel.changeStep(
                        words.get("own.step.task"),
                        own -> own.doing(now, own.step().task().map(Task::what).orElse(Wording.NONE)));
            }
        });
    }

    /** Shows {@code own}; figures of the lesson {@code measures} are offered. */
    void show(OwnStep own, String measures) {
        showing = true;
        Step step = own.step();
        title.show(step.title());
        text.show(step.text());
        text.note(isLong(step.text()) ? words.get("own.text.long", SENTENCES) : "");
        why.show(step.why());
        what.show(step.task().map(Task::what).orElse(Wording.NONE));
        what.usually(step.task().map(now -> UsualTasks.of(now.kind())).orElse(Wording.NONE));
        what.setVisible(step.task().isPresent());
        what.setManaged(step.task().isPresent());
        task.setValue(step.task().map(Task::kind));
        question.show(own, measures);
        figures.show(own, measures);
        showing = false;
    }

    static boolean isLong(Wording text) {
        return Sentences.of(text.english(), Locale.ENGLISH).size() > SENTENCES
                || Sentences.of(text.korean(), Locale.KOREAN).size() > SENTENCES;
    }
}
