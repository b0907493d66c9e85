package latentfx.ui.lesson.player;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import latentfx.lesson.run.LessonRun;
import latentfx.lesson.run.Prediction;
import latentfx.lesson.script.Step;
import latentfx.lesson.script.Task;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.DataNames;
import latentfx.ui.fx.Heading;
import latentfx.ui.fx.Messages;
import latentfx.ui.glossary.TermMarks;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A step: its text, its task or question, and once that is behind, what was measured and why. */
final class StepBox extends VBox {
    private final Messages words = Messages.of(StepBox.class);
    private final PlayerViewModel player;

    /**
     * Shows {@code step}.
     *
     * @param pictures shows the pictures of options
     * @param marks finds terms in the text, in the explanation and in the source
     */
    StepBox(PlayerViewModel player, LessonRun run, Step step, ChoicePictures pictures, TermMarks marks) {
        this.player = player;
        getStyleClass().add("step-box");
        Label title = new Heading(step.title().in(words.locale()));
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.getStyleClass().add("step-title");
        getChildren().addAll(title, new MarkdownBox(step.text().in(words.locale()), marks));
        step.task().ifPresent(task -> getChildren().add(task(task, run.revealed(), marks)));
        step.question().ifPresent(question -> getChildren()
                .add(new QuestionBox(player, run, question, new QuestionBox.Shown(pictures, marks, false))));
        if (step.page().isPresent()) {
            getChildren()
                    .add(ButtonBuilder.small(words.get("step.page"))
                            .with(Feather.SIDEBAR)
                            .id("lesson-open-page")
                            .does(player::openPage));
        }
        if (run.revealed()) {
            getChildren().addAll(result(step, run.prediction(), marks));
        }
    }

    private Node task(Task task, boolean done, TermMarks marks) {
        Node what = new MarkdownBox(task.what().in(words.locale()), marks);
        HBox line = new HBox(new FontIcon(done ? Feather.CHECK_CIRCLE : Feather.ARROW_RIGHT_CIRCLE), what);
        line.getStyleClass().add("task-line");
        VBox box = new VBox(line);
        box.getStyleClass().addAll("task-box", done ? "done" : "open");
        if (!done) {
            Button finish = ButtonBuilder.small(words.get("task.done"))
                    .id("lesson-task-done")
                    .does(player::completeTask);
            box.getChildren().add(finish);
        }
        return box;
    }

    private Node[] result(Step step, Optional<Prediction> prediction, TermMarks marks) {
        VBox result = new VBox();
        result.getStyleClass().add("step-result");
        step.figures().ifPresent(shown -> result.getChildren()
                .addAll(new FigureChart(shown, player.measuring(), step.question(), prediction), measuring()));
        if (!step.why().isBlank()) {
            result.getChildren()
                    .addAll(
                            new Heading(words.get("step.why")),
                            aboutMnist(step),
                            new MarkdownBox(step.why().in(words.locale()), marks));
        }
        if (!step.source().isBlank()) {
            Node source = new MarkdownBox(step.source().in(words.locale()), marks);
            source.getStyleClass().add("step-source");
            result.getChildren().add(source);
        }
        return new Node[] {result};
    }

    /** Where figures were measured on other images than the explanation speaks of, that they were. */
    private Label aboutMnist(Step step) {
        Label note = new Label(words.get("step.why.mnist"));
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        note.getStyleClass().add("faint");
        note.setVisible(step.figures().isPresent() && player.measuring().isOnOther());
        note.setManaged(note.isVisible());
        return note;
    }

    /** Whether figures are still being measured, on which data, and the button that measures them on all samples. */
    private Node measuring() {
        MeasuringViewModel measuring = player.measuring();
        VBox box = new VBox();
        box.getStyleClass().add("measuring");
        Label data = new Label(
                measuring.dataProperty().get().isEmpty()
                        ? ""
                        : words.get(
                                "figure.data",
                                new DataNames().name(measuring.dataProperty().get())));
        data.getStyleClass().add("faint");
        data.setWrapText(true);
        data.setMinHeight(USE_PREF_SIZE);
        data.setManaged(!data.getText().isEmpty());
        box.getChildren().add(data);
        measuring.problemProperty().get().ifPresent(problem -> {
            Label failed = new Label(problem.sentence());
            failed.setWrapText(true);
            failed.setMinHeight(USE_PREF_SIZE);
            failed.getStyleClass().add("wrong");
            box.getChildren().add(failed);
        });
        if (measuring.busyProperty().get()) {
            ProgressBar bar = new ProgressBar();
            bar.setMaxWidth(Double.MAX_VALUE);
            bar.setAccessibleText(words.get("figure.measuring"));
            Button stop = ButtonBuilder.small(words.get("figure.stop"))
                    .id("lesson-measuring-stop")
                    .does(measuring::cancel);
            box.getChildren().addAll(new Label(words.get("figure.measuring")), bar, stop);
        } else if (measuring.isQuick()) {
            Hyperlink all = new Hyperlink(words.get("figure.all"));
            all.setId("lesson-measure-all");
            all.setOnAction(event -> measuring.measureAll());
            box.getChildren().add(all);
        }
        return box;
    }
}
