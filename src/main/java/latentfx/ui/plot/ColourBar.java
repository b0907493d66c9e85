package latentfx.ui.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import latentfx.ui.fx.NumberColours;
import latentfx.ui.fx.NumberRange;
import latentfx.ui.fx.ScreenScale;

/** A bar of the colours of numbers, with the numbers at its ends and at ticks between as far as there is room. */
public final class ColourBar extends Pane {
    private static final double WIDTH = 240;
    private static final double HEIGHT = 10;
    private static final int TICKS = 4;
    private static final double GAP = 8;

    /** A label at a place along the bar. */
    private record Tick(double share, Label label) {}

    private final Region bar = new Region();
    private final List<Tick> ticks = new ArrayList<>();

    /** A bar without numbers. */
    public ColourBar() {
        getStyleClass().add("colour-bar");
        List<Stop> stops = new ArrayList<>();
        for (int level = 0; level < NumberColours.LEVELS; level++) {
            int rgb = NumberColours.rgb(level);
            stops.add(new Stop(
                    level / (NumberColours.LEVELS - 1.0), Color.rgb(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff)));
        }
        bar.setBackground(new Background(new BackgroundFill(
                new LinearGradient(0, 0, 1, 0, true, CycleMethod.NO_CYCLE, stops), CornerRadii.EMPTY, null)));
        getChildren().add(bar);
        ScreenScale.prefWidth(this, WIDTH);
        setMinWidth(0);
    }

    /** Shows the numbers of {@code range}, in digits of {@code locale}. */
    public void show(NumberRange range, Locale locale) {
        ticks.clear();
        getChildren().setAll(bar);
        add(0, range.first(locale));
        add(1, range.last(locale));
        if (range.high() > range.low()) {
            Ticks between = Ticks.between(range.low(), range.high(), TICKS);
            for (int i = 0; i < between.count(); i++) {
                add(range.share(between.value(i)), between.label(i));
            }
        }
        requestLayout();
    }

    private void add(double share, String text) {
        Label label = new Label(text);
        label.getStyleClass().add("colour-bar-number");
        ticks.add(new Tick(share, label));
        getChildren().add(label);
    }

    @Override
    protected double computePrefHeight(double width) {
        double text = ticks.stream()
                .mapToDouble(tick -> tick.label().prefHeight(-1))
                .max()
                .orElse(0);
        return ScreenScale.px(HEIGHT) + text;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /** The ends come first; a tick is left out where its number would touch one that is there. */
    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = ScreenScale.px(HEIGHT);
        bar.resizeRelocate(0, 0, width, height);
        List<double[]> taken = new ArrayList<>();
        for (Tick tick : ticks) {
            Label label = tick.label();
            double wide = label.prefWidth(-1);
            double left = Math.max(0, Math.min(width - wide, tick.share() * width - wide / 2));
            boolean free = taken.stream().allMatch(it -> left > it[1] + GAP || left + wide < it[0] - GAP);
            label.setVisible(free);
            if (free) {
                taken.add(new double[] {left, left + wide});
                label.resizeRelocate(left, height, wide, label.prefHeight(-1));
            }
        }
    }
}
