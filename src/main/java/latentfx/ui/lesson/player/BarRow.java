package latentfx.ui.lesson.player;

import java.util.OptionalDouble;
import javafx.scene.layout.Region;
import latentfx.ui.fx.ScreenScale;

/** The bar of one figure, from 0 to its value, and a mark where a prediction lies. */
final class BarRow extends Region {
    private static final double HEIGHT = 0.85;
    private static final double MARK = 3;
    private static final double THICKNESS = 16;

    private final Region bar = new Region();
    private final Region mark = new Region();
    private final ChartRange range;
    private final OptionalDouble value;
    private final OptionalDouble predicted;

    BarRow(ChartRange range, OptionalDouble value, OptionalDouble predicted) {
        this.range = range;
        this.value = value;
        this.predicted = predicted;
        getStyleClass().add("figure-track");
        bar.getStyleClass().add("figure-bar");
        mark.getStyleClass().add("figure-prediction");
        bar.setVisible(value.isPresent());
        mark.setVisible(predicted.isPresent());
        setMaxHeight(USE_PREF_SIZE); // as thick beside one line as beside three
        getChildren().addAll(bar, mark);
    }

    @Override
    protected double computePrefHeight(double width) {
        return THICKNESS * ScreenScale.text();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 60;
    }

    @Override
    protected void layoutChildren() {
        double zero = range.share(0) * getWidth();
        double end = range.share(value.orElse(0)) * getWidth();
        double high = getHeight() * HEIGHT;
        bar.resizeRelocate(Math.min(zero, end), (getHeight() - high) / 2, Math.max(1, Math.abs(end - zero)), high);
        double at = range.share(predicted.orElse(0)) * getWidth();
        mark.resizeRelocate(Math.max(0, Math.min(getWidth() - MARK, at - MARK / 2)), 0, MARK, getHeight());
    }
}
