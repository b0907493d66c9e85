package latentfx.ui.untangling;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import latentfx.ui.fx.Tip;

/** The plane of a layer between its name and a bar that says how well straight cuts part the classes in it. */
final class LayerCell extends VBox {
    private final PlaneView plane;
    private final Label name = new Label();
    private final Label facts = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final Label probe = new Label();

    LayerCell(PlaneView plane, String title, String tip) {
        this.plane = plane;
        getStyleClass().add("untangle-layer");
        name.setText(title);
        name.getStyleClass().add("untangle-name");
        name.setMinWidth(USE_PREF_SIZE);
        facts.setWrapText(true);
        facts.setMinHeight(USE_PREF_SIZE);
        facts.getStyleClass().add("faint");
        bar.getStyleClass().add("small");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setMinWidth(0);
        HBox.setHgrow(bar, Priority.ALWAYS);
        probe.setMinWidth(USE_PREF_SIZE);
        probe.getStyleClass().add("number");
        HBox line = new HBox(bar, probe);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("line");
        Tip.on(line, tip);
        getChildren().addAll(name, plane, line, facts);
    }

    PlaneView plane() {
        return plane;
    }

    /** Says the probe's accuracy in [0, 1] as {@code percent}, and {@code said} below. */
    void say(double accuracy, String percent, String said) {
        bar.setProgress(accuracy);
        bar.setAccessibleText(name.getText() + ": " + percent);
        probe.setText(percent);
        facts.setText(said);
    }
}
