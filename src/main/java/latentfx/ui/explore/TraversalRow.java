package latentfx.ui.explore;

import java.util.function.DoubleConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import latentfx.analysis.Traversal;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Mosaic;
import latentfx.ui.fx.PictureBox;

/** One traversal direction: its name and figures, its strip of images, and the slider of its coordinate. */
final class TraversalRow extends HBox {
    private static final double WORDS = 112;

    private final Messages words;
    private final Label name = new Label();
    private final Label figures = new Label();
    private final PictureBox strip = PictureBox.enlarged(1);
    private final Slider slider = new Slider();
    private final Label coordinate = new Label();
    private boolean showing;

    /** Creates a row whose slider calls {@code moved} with the new coordinate. */
    TraversalRow(Messages words, DoubleConsumer moved) {
        this.words = words;
        getStyleClass().add("traversal");
        setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().add("traversal-name");
        figures.getStyleClass().add("faint");
        coordinate.getStyleClass().addAll("faint", "number");
        HBox title = new HBox(name, coordinate);
        title.getStyleClass().add("line");
        VBox text = new VBox(title, figures);
        text.setMinWidth(WORDS);
        text.setMaxWidth(WORDS);
        slider.valueProperty().addListener((property, before, now) -> {
            if (!showing) {
                moved.accept(now.doubleValue());
            }
        });
        getChildren().addAll(text, new VBox(strip, slider));
    }

    void show(Traversal traversal, double at, Mosaic drawn, int klSamples) {
        showing = true;
        name.setText(words.get(traversal.principal() ? "axis.pc" : "axis.raw", traversal.axis() + 1));
        slider.setMin(traversal.axisTraversal().low());
        slider.setMax(Math.max(
                traversal.axisTraversal().high(), traversal.axisTraversal().low() + 1e-6));
        slider.setBlockIncrement((slider.getMax() - slider.getMin()) / 20);
        slider.setValue(at);
        slider.setMaxWidth(drawn.width());
        slider.setAccessibleText(name.getText());
        strip.show(drawn);
        coordinate.setText(words.get("coordinate", at));
        String change = words.get("change", traversal.change());
        String kl = traversal.kl().isPresent()
                ? "\n" + words.get("kl", traversal.kl().getAsDouble())
                : "";
        String active = traversal.active() ? "" : "\n" + words.get("inactive");
        figures.setText(change + kl + active);
        figures.setTooltip(new Tooltip(words.get("figures.tip", klSamples)));
        pseudoClassStateChanged(PseudoClass.getPseudoClass("inactive"), !traversal.active());
        showing = false;
    }
}
