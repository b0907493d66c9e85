package latentfx.ui.lesson.player;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import latentfx.lesson.run.LessonRun;
import latentfx.lesson.run.Sentences;
import latentfx.lesson.script.Step;
import latentfx.lesson.script.Task;
import latentfx.lesson.script.TaskKind;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Heading;
import latentfx.ui.fx.Messages;
import latentfx.ui.glossary.TermMarker;
import latentfx.ui.glossary.TermMarks;
import org.kordamp.ikonli.feather.Feather;

/**
 * A lesson in front of a class: one sentence at a time, predictions by show of hands, then what was measured. Space and the right
 * arrow go on, the left arrow goes back, from anywhere in the window unless the path is being moved by keys; so a term that has
 * the keyboard is opened by Enter alone.
 */
public final class ClassView extends BorderPane {
    private final Messages words = Messages.of(ClassView.class);
    private final PlayerViewModel player;
    private final ChoicePictures pictures;
    private final TermMarker marker;
    private final CardActions card;
    private final ScrollPane scroll = new ScrollPane();
    private final Label count = new Label();

    ClassView(PlayerViewModel player, ChoicePictures pictures, TermMarker marker, CardActions card) {
        this.player = player;
        this.pictures = pictures;
        this.marker = marker;
        this.card = card;
        setId("class-view");
        getStyleClass().add("class-view");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(
                ButtonBuilder.icon(Feather.CHEVRON_LEFT, words.get("class.back"))
                        .id("class-back")
                        .does(player::backward),
                gap,
                count,
                ButtonBuilder.icon(Feather.CHEVRON_RIGHT, words.get("class.on"))
                        .id("class-on")
                        .does(() -> player.forward(words.locale())));
        foot.getStyleClass().add("class-foot");
        setBottom(foot);
        player.runProperty().subscribe(now -> show());
        player.sentenceProperty().addListener((property, before, now) -> show());
        MeasuringViewModel measuring = player.measuring();
        measuring.figuresProperty().addListener((property, before, now) -> showFigures());
        measuring.busyProperty().addListener((property, before, now) -> showFigures());
        marker.glossaryProperty().addListener((property, before, now) -> show());
    }

    private void showFigures() {
        if (player.runProperty().get().filter(LessonRun::revealed).isPresent()) {
            show();
        }
    }

    /** Goes on at Space and the right arrow, and back at the left one, unless a control of the step has the focus and needs them. */
    public void press(KeyEvent event) {
        if (event.isShortcutDown()
                || event.isAltDown()
                || player.runProperty().get().isEmpty()) {
            return;
        }
        KeyCode code = event.getCode();
        if (isNeeded(code)) {
            return;
        }
        if (code == KeyCode.SPACE || code == KeyCode.RIGHT || code == KeyCode.PAGE_DOWN) {
            player.forward(words.locale());
            event.consume();
        } else if (code == KeyCode.LEFT || code == KeyCode.PAGE_UP) {
            player.backward();
            event.consume();
        }
    }

    /**
     * Whether the control that has the focus does something at that key. Outside of the step one must have been led to it by the
     * keyboard: after a click on a map or a page the keys belong to the lesson again.
     */
    private boolean isNeeded(KeyCode code) {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        boolean led = owner != null && owner.isFocusVisible();
        for (Node at = owner; at != null && !led; at = at.getParent()) {
            led = at == scroll;
        }
        return led
                && (code == KeyCode.SPACE
                        ? owner instanceof ButtonBase
                        : owner instanceof Slider || owner instanceof RadioButton || owner instanceof TextInputControl);
    }

    private void show() {
        LessonRun run = player.runProperty().get().orElse(null);
        if (run == null) {
            scroll.setContent(new Label(words.get("class.none")));
            return;
        }
        count.setText(
                run.atCard()
                        ? words.get("lesson.end")
                        : words.get(
                                "lesson.count",
                                run.index() + 1,
                                run.script().steps().size()));
        scroll.setContent(run.step()
                .<Region>map(step -> step(run, step))
                .orElseGet(() -> new CardBox(player, run, marker.marks(words.locale()), card)));
    }

    private VBox step(LessonRun run, Step step) {
        VBox box = new VBox();
        box.getStyleClass().add("class-step");
        Label title = new Heading(step.title().in(words.locale()));
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        box.getChildren().add(title);
        List<String> text = Sentences.of(step.text().in(words.locale()), words.locale());
        int sentence = player.sentenceProperty().get();
        if (sentence < text.size()) {
            box.getChildren().add(sentence(text.get(sentence)));
        }
        if (sentence >= text.size() - 1) {
            box.getChildren().addAll(afterText(run, step));
        }
        int why = sentence - text.size();
        List<String> reasons = Sentences.of(step.why().in(words.locale()), words.locale());
        if (run.revealed() && why >= 0 && why < reasons.size()) {
            box.getChildren().add(sentence(reasons.get(why)));
        }
        return box;
    }

    private List<Node> afterText(LessonRun run, Step step) {
        List<Node> nodes = new ArrayList<>();
        TermMarks marks = marker.marks(words.locale());
        step.task().ifPresent(task -> {
            Node what = new MarkdownBox(task.what().in(words.locale()), marks);
            what.getStyleClass().add("class-task");
            nodes.add(what);
            if (!run.revealed()) {
                nodes.add(finish(task));
            }
        });
        step.question()
                .ifPresent(question -> nodes.add(
                        new QuestionBox(player, run, question, new QuestionBox.Shown(pictures, marks, true))));
        if (step.question().isPresent() && !run.revealed()) {
            nodes.add(ButtonBuilder.small(words.get("lesson.skip"))
                    .id("class-skip")
                    .style("flat")
                    .does(player::next));
        }
        if (run.revealed()) {
            step.figures()
                    .ifPresent(shown ->
                            nodes.add(new FigureChart(shown, player.measuring(), step.question(), run.prediction())));
        }
        return nodes;
    }

    /** What ends a task; a page, which has no button here, is opened by it, which is noticed. */
    private Node finish(Task task) {
        boolean opens = task.kind() == TaskKind.OPEN_PAGE;
        return ButtonBuilder.text(words.get(opens ? "class.page" : "task.done"))
                .id("class-task-done")
                .does(opens ? player::openPage : player::finishTask);
    }

    /** A sentence, which stands alone: the terms in it are marked whether or not one before it has mentioned them. */
    private Node sentence(String text) {
        Node sentence = new MarkdownBox(text, marker.marks(words.locale()));
        sentence.getStyleClass().add("class-sentence");
        return sentence;
    }
}
