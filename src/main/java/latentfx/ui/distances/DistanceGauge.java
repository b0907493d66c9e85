package latentfx.ui.distances;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import latentfx.ui.fx.ScreenScale;

/** A bar as long as the copy is far from its own place, and the line beyond which another class is nearer. */
final class DistanceGauge extends VBox {
    private static final PseudoClass BEYOND = PseudoClass.getPseudoClass("beyond");
    private static final double HEIGHT = 18;
    /** How far the line stands out above and below the bar. */
    private static final double OUT = 3;
    /** Where the line stands, as a share of the width. */
    private static final double LINE = 0.5;

    private final Label said = new Label();
    private final Bar bar = new Bar();

    DistanceGauge(String id) {
        setId(id);
        getStyleClass().add("distance-gauge");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(said, bar);
    }

    /**
     * Shows a distance.
     *
     * @param other the distance at which the line stands; infinite where there is none
     */
    void show(double own, double other, String words) {
        said.setText(words);
        bar.own = own;
        bar.other = other;
        pseudoClassStateChanged(BEYOND, own > other);
        bar.requestLayout();
    }

    private static final class Bar extends Region {
        private final Rectangle ground = new Rectangle();
        private final Rectangle filled = new Rectangle();
        private final Line line = new Line();
        private double own;
        private double other = Double.POSITIVE_INFINITY;

        Bar() {
            ground.getStyleClass().add("gauge-ground");
            filled.getStyleClass().add("gauge-filled");
            line.getStyleClass().add("gauge-line");
            getChildren().addAll(ground, filled, line);
            getChildren().forEach(child -> child.setManaged(false));
        }

        @Override
        protected void layoutChildren() {
            boolean any = Double.isFinite(other) && other > 0;
            double share = any ? LINE * own / other : 0;
            ground.setWidth(getWidth());
            ground.setY(OUT);
            ground.setHeight(getHeight() - 2 * OUT);
            filled.setWidth(getWidth() * Math.max(0, Math.min(1, share)));
            filled.setY(OUT);
            filled.setHeight(getHeight() - 2 * OUT);
            line.setVisible(any);
            line.setStartX(LINE * getWidth());
            line.setEndX(LINE * getWidth());
            line.setEndY(getHeight());
        }

        @Override
        protected double computePrefHeight(double width) {
            return ScreenScale.px(HEIGHT);
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }
    }
}
