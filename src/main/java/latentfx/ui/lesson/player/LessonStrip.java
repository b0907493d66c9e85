package latentfx.ui.lesson.player;

import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import latentfx.lesson.run.LessonRun;
import latentfx.lesson.script.Step;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import latentfx.ui.glossary.TermMarker;
import latentfx.ui.tools.Tool;
import latentfx.ui.tools.ToolsViewModel;
import org.kordamp.ikonli.feather.Feather;

/** While a lesson runs and another page is open: what the step is about, below that page, and the way back. */
public final class LessonStrip extends VBox {
    private static final String PAGE = "lesson";

    private final Messages words = Messages.of(LessonStrip.class);
    private final PlayerViewModel player;
    private final ToolsViewModel tools;
    private final TermMarker marker;
    private final Label title = new Label();
    private final VBox text = new VBox();
    private final FlowPane buttons = new FlowPane();

    /** Shows what {@code player} runs while {@code tools} has another page open. */
    LessonStrip(PlayerViewModel player, ToolsViewModel tools, TermMarker marker) {
        this.player = player;
        this.tools = tools;
        this.marker = marker;
        setId("lesson-strip");
        getStyleClass().add("lesson-strip");
        buttons.getStyleClass().add("lesson-buttons");
        getStylesheets()
                .add(Objects.requireNonNull(LessonStrip.class.getResource("/latentfx/ui/lesson/lesson.css"))
                        .toExternalForm());
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.getStyleClass().add("question");
        getChildren().addAll(title, text, buttons);
        player.runProperty().addListener((property, before, now) -> show());
        tools.openProperty().addListener((property, before, now) -> show());
        tools.pageProperty(Tool.LEARN).addListener((property, before, now) -> show());
        marker.glossaryProperty().addListener((property, before, now) -> show());
        show();
    }

    private void show() {
        boolean elsewhere = !tools.isOpen(Tool.LEARN)
                || !tools.pageProperty(Tool.LEARN).get().equals(PAGE);
        Optional<LessonRun> run = player.runProperty().get();
        setVisible(elsewhere && run.flatMap(LessonRun::step).isPresent());
        setManaged(isVisible());
        boolean focused = isFocusWithin();
        text.getChildren().clear();
        buttons.getChildren().clear();
        run.ifPresent(now -> now.step().ifPresent(step -> show(now, step)));
        if (focused && isVisible()) {
            buttons.getChildren().get(0).requestFocus();
        }
    }

    private void show(LessonRun run, Step step) {
        title.setText(step.title().in(words.locale()));
        text.getChildren()
                .add(step.task()
                        .map(task -> new MarkdownBox(task.what().in(words.locale())))
                        .orElseGet(
                                () -> new MarkdownBox(step.text().in(words.locale()), marker.marks(words.locale()))));
        boolean asks = !run.revealed() && step.question().isPresent();
        buttons.getChildren()
                .add(ButtonBuilder.small(words.get(asks ? "strip.predict" : "strip.back"))
                        .with(Feather.BOOK_OPEN)
                        .id("lesson-strip-back")
                        .does(this::read));
        if (!run.revealed() && step.task().isPresent()) {
            buttons.getChildren()
                    .add(ButtonBuilder.small(words.get("task.done"))
                            .id("lesson-strip-done")
                            .style("accent")
                            .does(() -> finish(step)));
        }
        buttons.getChildren()
                .add(ButtonBuilder.small(words.get(run.revealed() ? "lesson.next" : "lesson.skip"))
                        .id("lesson-strip-next")
                        .does(this::next));
    }

    private void read() {
        tools.open(Tool.LEARN, PAGE);
    }

    /** Ends the task; what was measured, and why, is read where lessons run. */
    private void finish(Step step) {
        player.finishTask();
        if (step.figures().isEmpty() && step.why().isBlank()) {
            next();
        } else {
            read();
        }
    }

    /** Goes on; the card at the end stands where lessons run. */
    private void next() {
        player.next();
        if (player.runProperty().get().filter(LessonRun::atCard).isPresent()) {
            read();
        }
    }
}
