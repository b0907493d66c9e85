package latentfx.ui.randomimages;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import latentfx.analysis.randomimages.RandomSearch;
import latentfx.analysis.randomimages.Tally;
import latentfx.ui.fx.ScreenScale;

/** Distances to the nearest picture, from 0 on: those of pictures, those of the noise, and the best so far. */
final class DistanceStrip extends Region {
    private static final double BAR = 16;
    private static final double DOT = 5;
    private static final double GAP = 2;
    private static final double SPREAD = 2;
    private static final double MARGIN = 1.08;

    private final Rectangle ground = new Rectangle();
    private final Rectangle pictures = new Rectangle();
    private final Line median = new Line();
    private final Rectangle noise = new Rectangle();
    private final Circle best = new Circle(DOT);
    private final Label picturesName = new Label();
    private final Label noiseName = new Label();
    private double end = 1;
    private double limit;
    private double usual;
    private double mean;
    private double deviation;
    private double nearest;

    DistanceStrip(RandomWords words) {
        setId("random-strip");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        ground.getStyleClass().add("strip-ground");
        pictures.getStyleClass().add("strip-pictures");
        median.getStyleClass().add("strip-median");
        noise.getStyleClass().add("strip-noise");
        best.getStyleClass().add("strip-best");
        picturesName.setText(words.get("strip.name.pictures"));
        picturesName.getStyleClass().addAll("faint", "strip-name");
        noiseName.setText(words.get("strip.name.noise"));
        noiseName.getStyleClass().addAll("faint", "strip-name");
        getChildren().addAll(ground, pictures, noise, median, best, picturesName, noiseName);
        getChildren().forEach(child -> child.setManaged(false));
    }

    void show(Tally tally, RandomSearch.Usual known, String said) {
        limit = known.limit();
        usual = known.median();
        mean = tally.mean();
        deviation = tally.deviation();
        nearest = tally.nearest().map(Tally.Drawn::distance).orElse(Double.NaN);
        double farthest = Math.max(limit, Double.isNaN(mean) ? 0 : mean + SPREAD * deviation);
        end = farthest > 0 ? MARGIN * farthest : 1;
        setAccessibleText(said);
        requestLayout();
    }

    private double at(double distance) {
        return getWidth() * distance / end;
    }

    @Override
    protected void layoutChildren() {
        double line = picturesName.prefHeight(-1);
        double bar = ScreenScale.px(BAR);
        double top = line + GAP;
        bar(ground, 0, getWidth(), top, bar);
        bar(pictures, 0, at(limit), top, bar);
        median.setStartX(at(usual));
        median.setEndX(at(usual));
        median.setStartY(top);
        median.setEndY(top + bar);
        boolean any = !Double.isNaN(mean);
        noise.setVisible(any);
        noiseName.setVisible(any);
        best.setVisible(any);
        name(picturesName, at(usual), 0);
        if (any) {
            bar(noise, at(mean - SPREAD * deviation), Math.max(2, at(2 * SPREAD * deviation)), top, bar);
            best.setCenterX(at(nearest));
            best.setCenterY(top + bar / 2);
            name(noiseName, at(mean), top + bar + GAP);
        }
    }

    private static void bar(Rectangle rectangle, double x, double width, double y, double height) {
        rectangle.setX(Math.max(0, x));
        rectangle.setWidth(width);
        rectangle.setY(y);
        rectangle.setHeight(height);
    }

    private void name(Label label, double middle, double y) {
        double width = label.prefWidth(-1);
        double x = Math.max(0, Math.min(getWidth() - width, middle - width / 2));
        label.resizeRelocate(x, y, width, label.prefHeight(-1));
    }

    @Override
    protected double computePrefHeight(double width) {
        return 2 * (picturesName.prefHeight(-1) + GAP) + ScreenScale.px(BAR);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
