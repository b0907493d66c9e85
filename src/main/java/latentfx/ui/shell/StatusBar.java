package latentfx.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import latentfx.workbench.Versions;
import org.kordamp.ikonli.feather.Feather;

/** The status bar at the lower edge: what runs, how far it is, and a button to cancel it. */
final class StatusBar extends HBox {
    private final Label text = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel;

    StatusBar(StatusViewModel model) {
        Messages words = Messages.of(StatusBar.class);
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        text.setId("status-text");
        text.setMinWidth(0);
        bar.setPrefWidth(140);
        bar.setMinWidth(60);
        bar.getStyleClass().add("small");
        cancel = ButtonBuilder.icon(Feather.X, words.get("cancel"))
                .id("status-cancel")
                .style("flat")
                .does(model::cancel);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label engine = new Label(words.get(
                "status.engine", Versions.deeplearning4j(), Runtime.getRuntime().availableProcessors()));
        engine.getStyleClass().add("status-engine");
        engine.setMinWidth(0);
        getChildren().addAll(text, bar, cancel, gap, engine);
        model.lineProperty().addListener((property, before, now) -> show(now));
        show(model.lineProperty().get());
    }

    private void show(StatusViewModel.Line line) {
        text.setText(line.text());
        bar.setVisible(line.fraction().isPresent());
        bar.setProgress(line.fraction().orElse(0));
        cancel.setVisible(line.cancellable());
    }
}
