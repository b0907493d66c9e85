package latentfx.ui.jobs;

import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import latentfx.ui.copying.CopyPlace;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.ScreenScale;
import latentfx.workbench.Versions;
import org.kordamp.ikonli.feather.Feather;

/**
 * The status bar at the lower edge: the most important job, how far it is, a button to cancel it, and one that opens the
 * list of all jobs.
 */
public final class StatusBar extends HBox {
    private final Label text = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel;
    private final Button more;
    private final Label engine = new Label();

    /** Shows {@code model}. */
    public StatusBar(StatusViewModel model) {
        Messages words = Messages.of(StatusBar.class);
        getStyleClass().add("status-bar");
        getStylesheets()
                .add(Objects.requireNonNull(StatusBar.class.getResource("jobs.css"))
                        .toExternalForm());
        setAlignment(Pos.CENTER_LEFT);
        text.setId("status-text");
        text.setMinWidth(0);
        ScreenScale.prefWidth(bar, 140);
        ScreenScale.minWidth(bar, 60);
        bar.getStyleClass().add("small");
        cancel = ButtonBuilder.icon(Feather.X, words.get("cancel"))
                .id("status-cancel")
                .style("flat")
                .does(model::cancel);
        more = ButtonBuilder.small("")
                .id("status-more")
                .style("flat")
                .tip(words.get("more.tip"))
                .firm()
                .does(() -> model.listShownProperty().set(true));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        engine.setText(words.get(
                "engine", Versions.deeplearning4j(), Runtime.getRuntime().availableProcessors()));
        engine.getStyleClass().add("status-engine");
        engine.setMinWidth(0);
        getChildren().addAll(text, bar, cancel, more, gap, engine);
        model.lineProperty().addListener((property, before, now) -> show(now));
        show(model.lineProperty().get());
        JobsOver.over(this, model);
        JobClock.run(model.jobs());
        CopyPlace.put(
                this, () -> new JobWords().copied(model.jobs().jobsProperty().get()));
    }

    /** What is always the same gives way to what is happening now. */
    @Override
    protected void layoutChildren() {
        double needed = getInsets().getLeft() + getInsets().getRight() + engine.prefWidth(-1);
        for (Node part : getManagedChildren()) {
            needed += getSpacing() + (part == engine ? 0 : part.prefWidth(-1));
        }
        show(engine, needed <= getWidth());
        super.layoutChildren();
    }

    private void show(StatusViewModel.Line line) {
        text.setText(line.text());
        show(bar, line.fraction().isPresent());
        bar.setProgress(line.fraction().orElse(0));
        show(cancel, line.cancellable());
        show(more, !line.more().isEmpty());
        more.setText(line.more());
    }

    private static void show(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
