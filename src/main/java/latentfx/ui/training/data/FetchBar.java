package latentfx.ui.training.data;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import latentfx.task.Progress;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;

/** Shows how far the download of MNIST is, its speed, and a button that stops it. */
public final class FetchBar extends VBox {
    private static final double MEGABYTE = 1e6;

    private final Messages words = Messages.of(FetchBar.class);

    /** Shows {@code mnist}; takes no room while it does not run. */
    public FetchBar(MnistFetch mnist) {
        ProgressBar bar = new ProgressBar(-1);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add("small");
        Label how = new Label(words.get("mnist.connecting"));
        how.getStyleClass().add("setting-unit");
        Button cancel = ButtonBuilder.small(words.get("cancel")).style("flat").does(mnist::cancel);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(how, gap, cancel);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(bar, line);
        visibleProperty().bind(mnist.runningProperty());
        managedProperty().bind(visibleProperty());
        mnist.stepProperty().addListener((property, before, now) -> {
            bar.setProgress(now.map(step -> step.bytes().fraction()).orElse(-1.0));
            how.setText(tell(now));
        });
    }

    private String tell(Optional<MnistFetch.Step> now) {
        if (now.isEmpty()) {
            return words.get("mnist.connecting");
        }
        Progress bytes = now.get().bytes();
        return words.get(
                bytes.total() > 0 ? "mnist.step" : "mnist.step.open",
                bytes.done() / MEGABYTE,
                bytes.total() / MEGABYTE,
                now.get().bytesPerSecond() / MEGABYTE);
    }
}
