package latentfx.ui.filters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import latentfx.analysis.filters.ActivationHistogram;
import latentfx.analysis.filters.UnitOverSamples;

/** How often a unit has which activation, as bars, with a line at that of the chosen sample. */
final class ActivationChart extends Region {
    private static final double HEIGHT = 72;

    private final FilterWords words;
    private final List<Rectangle> bars = new ArrayList<>();
    private final Line ground = new Line();
    private final Line at = new Line();
    private final Label low = new Label();
    private final Label high = new Label();
    private Optional<ActivationHistogram> shown = Optional.empty();
    private double chosen;

    ActivationChart(FilterWords words) {
        this.words = words;
        setId("filters-histogram");
        getStyleClass().add("activations");
        for (int i = 0; i < ActivationHistogram.BINS; i++) {
            Rectangle bar = new Rectangle();
            bar.getStyleClass().add("activation-bar");
            bars.add(bar);
        }
        ground.getStyleClass().add("activation-ground");
        at.getStyleClass().add("activation-chosen");
        getChildren().addAll(bars);
        getChildren().addAll(ground, at, low, high);
        List.of(low, high).forEach(label -> label.getStyleClass().add("faint"));
    }

    /** Shows how often {@code over} has which activation, and {@code activation}, that of the chosen sample. */
    void show(UnitOverSamples over, double activation) {
        shown = Optional.of(over.histogram());
        chosen = activation;
        low.setText(words.number(over.histogram().low()));
        high.setText(words.number(over.histogram().high()));
        setAccessibleText(words.histogram(over, activation));
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        low.autosize();
        high.autosize();
        low.relocate(0, HEIGHT + 2);
        high.relocate(width - high.getWidth(), HEIGHT + 2);
        ground.setStartY(HEIGHT);
        ground.setEndY(HEIGHT);
        ground.setEndX(width);
        shown.ifPresent(it -> {
            int[] counts = it.counts();
            double bin = width / counts.length;
            for (int i = 0; i < counts.length; i++) {
                Rectangle bar = bars.get(i);
                double height = counts[i] == 0 ? 0 : Math.max(1, HEIGHT * counts[i] / it.most());
                bar.setX(i * bin);
                bar.setWidth(Math.max(1, bin - 1));
                bar.setY(HEIGHT - height);
                bar.setHeight(height);
            }
            boolean inside = chosen >= it.low() && chosen <= it.high() && it.high() > it.low();
            at.setVisible(inside);
            if (inside) {
                double x = (chosen - it.low()) / (it.high() - it.low()) * width;
                at.setStartX(x);
                at.setEndX(x);
                at.setEndY(HEIGHT);
            }
        });
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT + 2 + low.prefHeight(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 120;
    }
}
