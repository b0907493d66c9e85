package latentfx.ui.lesson.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import latentfx.lesson.figures.MeasuredLesson;
import latentfx.lesson.figures.MeasuredLessons;
import latentfx.lesson.script.ShownFigures;
import latentfx.lesson.script.Step;
import latentfx.lesson.script.Task;
import latentfx.lesson.script.TaskKind;
import latentfx.lesson.script.Wording;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import org.kordamp.ikonli.feather.Feather;

/** Makes a lesson: records steps from the window, and lets texts, tasks, questions and figures be written beside it. */
public final class OwnLessonView extends BorderPane {
    private final Messages words = Messages.of(OwnLessonView.class);
    private final OwnLessonViewModel viewModel;
    private final VBox editor = new VBox();
    private final WordingFields title;
    private final WordingFields stepTitle;
    private final WordingFields text;
    private final WordingFields what;
    private final WordingFields why;
    private final WordingFields remember;
    private final ComboBox<Optional<TaskKind>> task = new ComboBox<>();
    private final ComboBox<String> measures = new ComboBox<>();
    private final TextField figures = new TextField();
    private final QuestionFields question;
    private boolean showing;

    /**
     * Shows {@code viewModel}.
     *
     * @param save asks where the lesson is to be saved
     * @param open asks which lesson is to be changed
     */
    public OwnLessonView(OwnLessonViewModel viewModel, Runnable save, Runnable open) {
        this.viewModel = viewModel;
        setId("own-lesson");
        getStyleClass().add("own-lesson");
        getStylesheets()
                .add(Objects.requireNonNull(OwnLessonView.class.getResource("/latentfx/ui/lesson/lesson.css"))
                        .toExternalForm());
        title = new WordingFields(
                words.get("own.title"),
                "own-title",
                1,
                wording -> viewModel.change(words.get("own.step.text"), draft -> draft.withTitle(wording)));
        remember = new WordingFields(
                words.get("own.remember"),
                "own-remember",
                2,
                wording -> viewModel.change(words.get("own.step.text"), draft -> draft.withRemember(wording)));
        stepTitle = step("own.step-title", "own-step-title", 1, StepEdits::title);
        text = step("own.text", "own-text", 4, StepEdits::text);
        why = step("own.why", "own-why", 3, StepEdits::why);
        what = step("own.what", "own-what", 2, (step, wording) -> step.task()
                .map(now -> StepEdits.task(step, Optional.of(now.kind()), wording))
                .orElse(step));
        question = new QuestionFields(viewModel);
        tasks();
        measured();
        Label how = new Label(words.get("own.how"));
        how.setWrapText(true);
        how.setMinHeight(USE_PREF_SIZE);
        how.getStyleClass().add("faint");
        editor.getChildren()
                .addAll(stepTitle, text, new Label(words.get("own.task")), task, what, question, figures, why);
        editor.getStyleClass().add("own-part");
        VBox all = new VBox(
                how,
                buttons(save, open),
                title,
                line(words.get("own.measures"), measures),
                new StepsList(viewModel),
                editor,
                remember);
        all.getStyleClass().add("own-column");
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        viewModel.draftProperty().subscribe(draft -> show());
        viewModel.chosenProperty().addListener((property, before, now) -> show());
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
                wording -> viewModel.changeStep(words.get("own.step.text"), step -> edit.apply(step, wording)));
    }

    private FlowPane buttons(Runnable save, Runnable open) {
        Button record = ButtonBuilder.text(words.get("own.record"))
                .with(Feather.CIRCLE)
                .id("own-record")
                .style("accent")
                .tip(words.get("own.record.tip"))
                .does(() -> {
                    int number = viewModel.draftProperty().get().steps().size() + 1;
                    viewModel.record(words.get("own.step.record"), new Wording("Step " + number, number + "단계"));
                });
        Button play = ButtonBuilder.text(words.get("own.play"))
                .with(Feather.PLAY)
                .id("own-play")
                .does(viewModel::play);
        Button keep = ButtonBuilder.text(words.get("own.save"))
                .with(Feather.SAVE)
                .id("own-save")
                .does(save);
        Button other = ButtonBuilder.text(words.get("own.open"))
                .with(Feather.FOLDER)
                .id("own-open")
                .tip(words.get("own.open.tip"))
                .does(open);
        play.disableProperty().bind(viewModel.draftProperty().map(draft -> !draft.isWhole()));
        keep.disableProperty().bind(viewModel.draftProperty().map(draft -> !draft.isWhole()));
        FlowPane buttons = new FlowPane(record, play, keep, other);
        buttons.getStyleClass().add("lesson-buttons");
        return buttons;
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
                        step -> StepEdits.task(
                                step, now, step.task().map(Task::what).orElse(Wording.NONE)));
            }
        });
    }

    private void measured() {
        measures.setId("own-measures");
        measures.setAccessibleText(words.get("own.measures"));
        List<String> ids = new ArrayList<>(List.of(""));
        MeasuredLessons.all().stream().map(MeasuredLesson::id).forEach(ids::add);
        measures.setItems(FXCollections.observableArrayList(ids));
        measures.setConverter(new StringConverter<>() {
            @Override
            public String toString(String id) {
                return MeasuredLessons.of(id == null ? "" : id)
                        .map(lesson -> lesson.number() + "  " + lesson.title(words.locale()))
                        .orElse(words.get("own.measures.none"));
            }

            @Override
            public String fromString(String name) {
                return "";
            }
        });
        measures.valueProperty().addListener((property, before, now) -> {
            if (!showing && now != null) {
                viewModel.change(words.get("own.step.figures"), draft -> draft.withMeasures(now));
            }
        });
        figures.setId("own-figures");
        figures.setPromptText(words.get("own.figures"));
        figures.setAccessibleText(words.get("own.figures"));
        figures.textProperty().addListener((property, before, now) -> {
            if (!showing) {
                List<String> names = Stream.of(now.split(",", -1))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty() && name.length() <= 80)
                        .limit(24)
                        .toList();
                viewModel.changeStep(words.get("own.step.figures"), step -> StepEdits.figures(step, names));
            }
        });
    }

    private static HBox line(String name, ComboBox<String> box) {
        Label label = new Label(name);
        label.setMinWidth(USE_PREF_SIZE);
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        HBox line = new HBox(label, box);
        line.getStyleClass().add("own-line");
        return line;
    }

    private void show() {
        showing = true;
        Draft draft = viewModel.draftProperty().get();
        title.show(draft.title());
        remember.show(draft.remember());
        measures.setValue(draft.measures());
        Optional<Step> step = viewModel.step();
        editor.setVisible(step.isPresent());
        editor.setManaged(step.isPresent());
        step.ifPresent(now -> {
            stepTitle.show(now.title());
            text.show(now.text());
            why.show(now.why());
            what.show(now.task().map(Task::what).orElse(Wording.NONE));
            what.setVisible(now.task().isPresent());
            what.setManaged(now.task().isPresent());
            task.setValue(now.task().map(Task::kind));
            question.show(now, offered(draft));
            String names = String.join(
                    ", ",
                    now.figures().stream()
                            .flatMap(it -> it.figures().stream())
                            .map(ShownFigures.Item::name)
                            .toList());
            if (!figures.isFocused()) {
                figures.setText(names);
            }
        });
        showing = false;
    }

    private static List<String> offered(Draft draft) {
        return MeasuredLessons.of(draft.measures()).map(MeasuredLesson::figures).orElse(List.of());
    }
}
