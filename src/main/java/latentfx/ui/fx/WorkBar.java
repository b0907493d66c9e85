package latentfx.ui.fx;

import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** How far some work is, with a button to stop it, or to do again what was stopped; empty while there is neither. */
public final class WorkBar extends VBox {
    /**
     * Shows {@code work}.
     *
     * @param words the texts {@code busy}, {@code stop}, {@code stopped} and {@code again}, by these keys
     * @param id what the ids of the buttons begin with: {@code ID-stop}, {@code ID-again}
     * @param line style class of a line
     */
    public WorkBar(StoppableWork work, UnaryOperator<String> words, String id, String line) {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(work.progressProperty());
        bar.setAccessibleText(words.apply("busy"));
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox running = new HBox(
                bar,
                ButtonBuilder.small(words.apply("stop"))
                        .with(Feather.SQUARE)
                        .id(id + "-stop")
                        .firm()
                        .does(work::stop));
        HBox again = new HBox(
                new Label(words.apply("stopped")),
                ButtonBuilder.small(words.apply("again"))
                        .with(Feather.PLAY)
                        .id(id + "-again")
                        .firm()
                        .does(work::again));
        running.getStyleClass().add(line);
        again.getStyleClass().add(line);
        visible(running, work.busyProperty());
        visible(again, work.stoppedProperty());
        getChildren().addAll(running, again);
    }

    private static void visible(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }
}
