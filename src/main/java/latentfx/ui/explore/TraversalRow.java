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

/** One direction: its name and figures, its strip, and the slider that walks along it. */
final class TraversalRow extends HBox {
    private static final double WORDS = 112;

    private final Messages words;
    private final Label name = new Label();
    private final Label figures = new Label();
    private final PictureBox strip = PictureBox.enlarged(1);
    private final Slider slider = new Slider();
    private final Label place = new Label();
    private boolean showing;

    /** A row whose slider tells {@code moved}. */
    TraversalRow(Messages words, DoubleConsumer moved) {
        this.words = words;
        getStyleClass().add("traversal");
        setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().add("traversal-name");
        figures.getStyleClass().add("faint");
        place.getStyleClass().addAll("faint", "number");
        HBox title = new HBox(name, place);
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

    void show(Traversal walk, double at, Mosaic drawn, int klSamples) {
        showing = true;
        name.setText(words.get(walk.principal() ? "axis.pc" : "axis.raw", walk.axis() + 1));
        slider.setMin(walk.axisTraversal().low());
        slider.setMax(Math.max(walk.axisTraversal().high(), walk.axisTraversal().low() + 1e-6));
        slider.setBlockIncrement((slider.getMax() - slider.getMin()) / 20);
        slider.setValue(at);
        slider.setMaxWidth(drawn.width());
        slider.setAccessibleText(name.getText());
        strip.show(drawn);
        place.setText(words.get("place", at));
        String change = words.get("change", walk.change());
        String kl = walk.kl().isPresent() ? "\n" + words.get("kl", walk.kl().getAsDouble()) : "";
        String active = walk.active() ? "" : "\n" + words.get("inactive");
        figures.setText(change + kl + active);
        figures.setTooltip(new Tooltip(words.get("figures.tip", klSamples)));
        pseudoClassStateChanged(PseudoClass.getPseudoClass("inactive"), !walk.active());
        showing = false;
    }
}
