package latentfx.ui.explore;

import java.util.function.DoubleConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import latentfx.analysis.Traversal;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Mosaic;
import latentfx.ui.fx.StripBox;
import latentfx.ui.fx.Tip;

/** One traversal direction: its name and figures above its strip of images, and the slider of its coordinate. */
final class TraversalRow extends VBox {
    private final Messages words;
    private final Label name = new Label();
    private final Label figures = new Label();
    private final StripBox strip = new StripBox();
    private final Slider slider = new Slider();
    private final Label coordinate = new Label();
    private boolean showing;

    /** Creates a row whose slider calls {@code moved} with the new coordinate. */
    TraversalRow(Messages words, DoubleConsumer moved) {
        this.words = words;
        getStyleClass().add("traversal");
        name.getStyleClass().add("traversal-name");
        figures.getStyleClass().add("faint");
        coordinate.getStyleClass().addAll("faint", "number");
        figures.setMinWidth(0);
        coordinate.setMinWidth(USE_PREF_SIZE);
        name.setMinWidth(USE_PREF_SIZE);
        HBox title = new HBox(name, coordinate, figures);
        title.setAlignment(Pos.BASELINE_LEFT);
        title.getStyleClass().add("line");
        strip.widthProperty()
                .addListener((property, before, now) -> slider.setMaxWidth(strip.shownWidth(now.doubleValue())));
        slider.valueProperty().addListener((property, before, now) -> {
            if (!showing) {
                moved.accept(now.doubleValue());
            }
        });
        getChildren().addAll(title, strip, slider);
    }

    void show(Traversal traversal, double at, Mosaic drawn, int klSamples) {
        showing = true;
        name.setText(words.get(traversal.principal() ? "axis.pc" : "axis.raw", traversal.axis() + 1));
        slider.setMin(traversal.axisTraversal().low());
        slider.setMax(Math.max(
                traversal.axisTraversal().high(), traversal.axisTraversal().low() + 1e-6));
        slider.setBlockIncrement((slider.getMax() - slider.getMin()) / 20);
        slider.setValue(at);
        slider.setAccessibleText(name.getText());
        strip.show(drawn);
        slider.setMaxWidth(strip.shownWidth(strip.getWidth() > 0 ? strip.getWidth() : drawn.width()));
        coordinate.setText(words.get("coordinate", at));
        String change = words.get("change", traversal.change());
        String kl = traversal.kl().isPresent()
                ? " · " + words.get("kl", traversal.kl().getAsDouble())
                : "";
        String active = traversal.active() ? "" : " · " + words.get("inactive");
        figures.setText(change + kl + active);
        Tip.on(figures, words.get("figures.tip", klSamples));
        pseudoClassStateChanged(PseudoClass.getPseudoClass("inactive"), !traversal.active());
        showing = false;
    }
}
