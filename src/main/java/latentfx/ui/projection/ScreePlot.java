package latentfx.ui.projection;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Tip;

/** Scree plot: one bar for each axis, as high as its share of the variance; the two axes on the map are emphasised. */
final class ScreePlot extends HBox {
    private static final double HEIGHT = 64;
    private static final int MOST = 12;

    private final Messages words = Messages.of(ScreePlot.class);
    private BiConsumer<Integer, Boolean> onChosen = (axis, across) -> {};

    /**
     * Creates a plot of {@code shares} that emphasises axes {@code x} and {@code y}; axes are named by {@code prefix}
     * and a number.
     */
    ScreePlot(double[] shares, int x, int y, String prefix) {
        getStyleClass().add("scree-plot");
        setAlignment(Pos.BOTTOM_LEFT);
        double highest = Arrays.stream(shares).max().orElse(1);
        double sum = 0;
        for (int axis = 0; axis < Math.min(MOST, shares.length); axis++) {
            sum += shares[axis];
            VBox column = column(shares[axis], highest, prefix + (axis + 1), axis == x || axis == y);
            Tip.on(column, words.get("scree.tip", prefix + (axis + 1), shares[axis], sum));
            int chosen = axis;
            column.setOnMouseClicked(
                    event -> onChosen.accept(chosen, event.getButton() == MouseButton.PRIMARY && !event.isShiftDown()));
            HBox.setHgrow(column, Priority.ALWAYS);
            getChildren().add(column);
        }
    }

    private static VBox column(double share, double highest, String name, boolean shown) {
        Label percent = new Label(String.format(Locale.ROOT, share < 0.0995 ? "%.1f" : "%.0f", 100 * share));
        percent.getStyleClass().add("scree-number");
        Region bar = new Region();
        bar.getStyleClass().addAll("scree-bar", shown ? "shown" : "other");
        double height = highest > 0 ? Math.max(1, Math.rint(HEIGHT * share / highest)) : 1;
        bar.setMinHeight(height);
        bar.setPrefHeight(height);
        Label label = new Label(name);
        label.getStyleClass().add("scree-number");
        VBox column = new VBox(percent, bar, label);
        column.setAlignment(Pos.BOTTOM_CENTER);
        column.setPrefWidth(1);
        return column;
    }

    /** Sets the receiver of clicks on bars: the axis, and whether it is to become the horizontal one. */
    void setOnChosen(BiConsumer<Integer, Boolean> listener) {
        onChosen = listener;
    }
}
