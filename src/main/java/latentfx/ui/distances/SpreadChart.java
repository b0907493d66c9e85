package latentfx.ui.distances;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import latentfx.analysis.distances.DistanceHistogram;
import latentfx.ui.fx.ScreenScale;

/** How distances are spread about their mean: filled for a cube, lines for images and codes, each as high as the others. */
final class SpreadChart extends Region {
    private static final double HEIGHT = 110;
    private static final double GAP = 4;
    /** The largest distance shown, in means. */
    private static final double END = 2.25;

    private final Rectangle frame = new Rectangle();
    private final Polygon cube = new Polygon();
    private final Polyline images = new Polyline();
    private final Polyline codes = new Polyline();
    private final Line mean = new Line();
    private final Label zero = new Label("0");
    private final Label one;
    private final Label two;
    private Optional<DistanceHistogram> ofCube = Optional.empty();
    private Optional<DistanceHistogram> ofImages = Optional.empty();
    private Optional<DistanceHistogram> ofCodes = Optional.empty();

    SpreadChart(DistancesWords words) {
        setId("distances-spread");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        frame.getStyleClass().add("chart-frame");
        cube.getStyleClass().addAll("series-area", "series-cube");
        images.getStyleClass().addAll("series", "series-images");
        codes.getStyleClass().addAll("series", "series-codes");
        mean.getStyleClass().add("chart-mean");
        one = new Label(words.get("spread.mean"));
        two = new Label(words.get("spread.twice"));
        getChildren().addAll(frame, cube, mean, images, codes, zero, one, two);
        for (Label label : new Label[] {zero, one, two}) {
            label.getStyleClass().addAll("faint", "chart-tick");
        }
        getChildren().forEach(child -> child.setManaged(false));
    }

    void show(
            Optional<DistanceHistogram> cubes,
            Optional<DistanceHistogram> pixels,
            Optional<DistanceHistogram> numbers,
            String said) {
        ofCube = cubes;
        ofImages = pixels;
        ofCodes = numbers;
        setAccessibleText(said);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double tick = zero.prefHeight(-1);
        double bottom = getHeight() - tick - GAP / 2;
        frame.setWidth(getWidth());
        frame.setHeight(Math.max(0, bottom));
        cube.getPoints().clear();
        images.getPoints().clear();
        codes.getPoints().clear();
        ofCube.ifPresent(it -> outline(it, bottom, cube.getPoints()));
        ofImages.ifPresent(it -> outline(it, bottom, images.getPoints()));
        ofCodes.ifPresent(it -> outline(it, bottom, codes.getPoints()));
        mean.setStartX(getWidth() / END);
        mean.setEndX(getWidth() / END);
        mean.setEndY(Math.max(0, bottom));
        for (int i = 0; i < 3; i++) {
            Label label = i == 0 ? zero : i == 1 ? one : two;
            double width = label.prefWidth(-1);
            double middle = i * getWidth() / END - width / 2;
            label.resizeRelocate(Math.max(0, Math.min(getWidth() - width, middle)), bottom + GAP / 2, width, tick);
        }
    }

    private void outline(DistanceHistogram histogram, double bottom, List<Double> points) {
        double highest = 0;
        for (double share : histogram.shares()) {
            highest = Math.max(highest, share);
        }
        points.add(0.0);
        points.add(bottom);
        for (int bin = 0; (bin + 1) * DistanceHistogram.WIDTH <= END; bin++) {
            double y = bottom - (bottom - GAP) * histogram.shares()[bin] / highest;
            points.add(bin * DistanceHistogram.WIDTH / END * getWidth());
            points.add(y);
            points.add((bin + 1) * DistanceHistogram.WIDTH / END * getWidth());
            points.add(y);
        }
        points.add(getWidth());
        points.add(bottom);
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
