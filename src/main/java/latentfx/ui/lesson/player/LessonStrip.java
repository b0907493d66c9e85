package latentfx.ui.lesson.player;

import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import latentfx.lesson.run.LessonRun;
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

    /** Shows what {@code player} runs while {@code tools} has another page open. */
    LessonStrip(PlayerViewModel player, ToolsViewModel tools, TermMarker marker) {
        this.player = player;
        this.tools = tools;
        this.marker = marker;
        setId("lesson-strip");
        getStyleClass().add("lesson-strip");
        getStylesheets()
                .add(Objects.requireNonNull(LessonStrip.class.getResource("/latentfx/ui/lesson/lesson.css"))
                        .toExternalForm());
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.getStyleClass().add("question");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(
                ButtonBuilder.small(words.get("strip.back"))
                        .with(Feather.BOOK_OPEN)
                        .id("lesson-strip-back")
                        .does(() -> tools.open(Tool.LEARN, PAGE)),
                gap,
                ButtonBuilder.small(words.get("lesson.next"))
                        .id("lesson-strip-next")
                        .does(() -> next(player, tools)));
        getChildren().addAll(title, text, buttons);
        player.runProperty().addListener((property, before, now) -> show());
        tools.openProperty().addListener((property, before, now) -> show());
        tools.pageProperty(Tool.LEARN).addListener((property, before, now) -> show());
        marker.glossaryProperty().addListener((property, before, now) -> show());
        show();
    }

    /** Goes on; the card at the end stands where lessons run. */
    private static void next(PlayerViewModel player, ToolsViewModel tools) {
        player.next();
        if (player.runProperty().get().filter(LessonRun::atCard).isPresent()) {
            tools.open(Tool.LEARN, PAGE);
        }
    }

    private void show() {
        boolean elsewhere = !tools.isOpen(Tool.LEARN)
                || !tools.pageProperty(Tool.LEARN).get().equals(PAGE);
        setVisible(
                elsewhere && player.runProperty().get().flatMap(LessonRun::step).isPresent());
        setManaged(isVisible());
        text.getChildren().clear();
        player.runProperty().get().flatMap(LessonRun::step).ifPresent(step -> {
            title.setText(step.title().in(words.locale()));
            text.getChildren()
                    .add(step.task()
                            .map(task -> new MarkdownBox(task.what().in(words.locale())))
                            .orElseGet(() ->
                                    new MarkdownBox(step.text().in(words.locale()), marker.marks(words.locale()))));
        });
    }
}
