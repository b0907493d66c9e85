package latentfx.ui.factors;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import latentfx.ui.fx.ScreenScale;

/** What value each strength of colour means. */
final class ScaleBar extends Region {
    private static final int STEPS = 20;
    private static final double HEIGHT = 10;
    private static final double WIDTH = 140;

    private final FactorWords words;
    private final List<Rectangle> grounds = new ArrayList<>();
    private final List<Rectangle> colours = new ArrayList<>();
    private final List<Text> ticks = new ArrayList<>();

    ScaleBar(FactorWords words) {
        this.words = words;
        for (int step = 0; step < STEPS; step++) {
            Rectangle ground = new Rectangle();
            ground.getStyleClass().add("factor-ground");
            grounds.add(ground);
            Rectangle colour = new Rectangle();
            colour.getStyleClass().add("factor-colour");
            colour.setOpacity(step / (STEPS - 1.0));
            colours.add(colour);
        }
        for (int tick = 0; tick < 3; tick++) {
            Text text = new Text();
            text.getStyleClass().add("factor-head");
            ticks.add(text);
        }
        getChildren().addAll(grounds);
        getChildren().addAll(colours);
        getChildren().addAll(ticks);
    }

    void show(Score score) {
        for (int tick = 0; tick < ticks.size(); tick++) {
            ticks.get(tick).setText(words.get("tick", score.value(tick / (ticks.size() - 1.0))));
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() / STEPS;
        for (int step = 0; step < STEPS; step++) {
            for (Rectangle part : List.of(grounds.get(step), colours.get(step))) {
                part.setX(step * width);
                part.setWidth(width + 0.5);
                part.setHeight(ScreenScale.px(HEIGHT));
            }
        }
        for (int tick = 0; tick < ticks.size(); tick++) {
            double share = tick / (ticks.size() - 1.0);
            double wide = ticks.get(tick).getLayoutBounds().getWidth();
            ticks.get(tick).relocate(share * (getWidth() - wide), ScreenScale.px(HEIGHT) + 1);
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return ScreenScale.px(WIDTH);
    }

    @Override
    protected double computePrefHeight(double width) {
        return ScreenScale.px(HEIGHT)
                + 1
                + Math.ceil(ticks.get(0).getLayoutBounds().getHeight());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
