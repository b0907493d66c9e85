package latentfx.ui.training.data;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Tip;

/** Shows which folder is being checked or which data set read, how far that is, and a button that stops it. */
public final class ReadingBar extends VBox {
    private final Messages words = Messages.of(ReadingBar.class);
    private final ProgressBar bar = new ProgressBar(-1);
    private final Label what = new Label();

    /** Shows {@code reading}; takes no room while nothing is being read. */
    public ReadingBar(DataReading reading) {
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add("small");
        what.getStyleClass().add("setting-unit");
        what.setMaxWidth(Double.MAX_VALUE);
        what.setMinWidth(0);
        HBox.setHgrow(what, Priority.ALWAYS);
        Button cancel =
                ButtonBuilder.small(words.get("cancel")).style("flat").firm().does(reading::cancel);
        HBox line = new HBox(what, cancel);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(bar, line);
        managedProperty().bind(visibleProperty());
        reading.nowProperty().addListener((property, before, now) -> show(now));
        show(reading.nowProperty().get());
    }

    private void show(Optional<DataReading.Now> now) {
        setVisible(now.isPresent());
        now.ifPresent(it -> {
            bar.setProgress(it.fraction());
            what.setText(words.get("reading", it.what()));
            Tip.on(what, it.what());
        });
    }
}
