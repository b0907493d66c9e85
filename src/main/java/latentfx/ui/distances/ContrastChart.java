package latentfx.ui.distances;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import latentfx.analysis.distances.CubeCurve;
import latentfx.analysis.distances.DistanceSurvey;
import latentfx.ui.fx.ScreenScale;

/**
 * Contrast of distances against dimensions, of cubes as a curve and of images and codes as levels; on both axes equal steps
 * multiply. The cube is chosen along the curve with the mouse or by the arrow keys.
 */
final class ContrastChart extends Region {
    private static final double LEAST = 0.1;
    private static final double MOST = 100;
    private static final double HEIGHT = 190;
    private static final double HANDLE = 6;
    private static final double GAP = 4;
    private static final double STEP = 1.1;
    private static final List<Integer> DIMENSIONS = List.of(2, 5, 10, 20, 50, 100, 200, 500, 1000);
    private static final List<Double> CONTRASTS = List.of(0.1, 1.0, 10.0, 100.0);

    private final DistancesWords words;
    private final IntegerProperty dimensions;
    private final Rectangle frame = new Rectangle();
    private final Polyline line = new Polyline();
    private final Circle handle = new Circle(HANDLE);
    private final Level images = new Level("series-images");
    private final Level codes = new Level("series-codes");
    private final List<Label> across = new ArrayList<>();
    private final List<Label> along = new ArrayList<>();
    private Optional<CubeCurve> curve = Optional.empty();
    private Optional<DistanceSurvey> survey = Optional.empty();

    /** A level across the chart, with its name above it. */
    private static final class Level {
        private final Line line = new Line();
        private final Label name = new Label();

        Level(String series) {
            line.getStyleClass().addAll("series", series);
            name.getStyleClass().addAll("level-name", series);
        }

        void set(Optional<String> words) {
            line.setVisible(words.isPresent());
            name.setVisible(words.isPresent());
            name.setText(words.orElse(""));
        }

        void place(double left, double right, double y) {
            line.setStartX(left);
            line.setEndX(right);
            line.setStartY(y);
            line.setEndY(y);
            double width = name.prefWidth(-1);
            double height = name.prefHeight(-1);
            name.resizeRelocate(right - width - GAP, y - height, width, height);
        }
    }

    ContrastChart(DistancesWords words, IntegerProperty dimensions) {
        this.words = words;
        this.dimensions = dimensions;
        setId("distances-curve");
        getStyleClass().add("contrast-chart");
        setFocusTraversable(true);
        setCursor(Cursor.H_RESIZE);
        setAccessibleRole(AccessibleRole.SLIDER);
        frame.getStyleClass().add("chart-frame");
        line.getStyleClass().addAll("series", "series-cube");
        handle.getStyleClass().add("chart-handle");
        DIMENSIONS.forEach(value -> across.add(tick(String.valueOf(value))));
        CONTRASTS.forEach(
                value -> along.add(tick(value < 1 ? String.valueOf(value) : String.valueOf(value.intValue()))));
        getChildren().add(frame);
        getChildren().addAll(across);
        getChildren().addAll(along);
        getChildren().addAll(images.line, codes.line, line, images.name, codes.name, handle);
        getChildren().forEach(child -> {
            child.setManaged(false);
            child.setMouseTransparent(true);
        });
        setOnMousePressed(event -> {
            requestFocus();
            drag(event);
        });
        setOnMouseDragged(this::drag);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        dimensions.addListener((property, before, now) -> say());
        say();
    }

    private static Label tick(String text) {
        Label tick = new Label(text);
        tick.getStyleClass().addAll("faint", "chart-tick");
        return tick;
    }

    void show(Optional<CubeCurve> cubes, Optional<DistanceSurvey> found) {
        curve = cubes;
        survey = found;
        images.set(found.map(
                it -> words.get("level.images", words.number(it.images().contrast()))));
        codes.set(
                found.flatMap(DistanceSurvey::codes).map(it -> words.get("level.codes", words.number(it.contrast()))));
        say();
    }

    private void say() {
        setAccessibleText(words.curve(dimensions.get(), curve, survey));
        requestLayout();
    }

    private void drag(MouseEvent event) {
        choose(x().value(event.getX()));
        event.consume();
    }

    private void choose(double wanted) {
        dimensions.set((int) Math.round(Math.max(CubeViewModel.LEAST, Math.min(CubeViewModel.MOST, wanted))));
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown()) {
            return;
        }
        int now = dimensions.get();
        switch (event.getCode()) {
            case LEFT, DOWN -> choose(Math.min(now - 1, now / STEP));
            case RIGHT, UP -> choose(Math.max(now + 1, now * STEP));
            case HOME -> choose(CubeViewModel.LEAST);
            case END -> choose(CubeViewModel.MOST);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private double tickHeight() {
        return across.get(0).prefHeight(-1);
    }

    private double left() {
        return along.stream().mapToDouble(tick -> tick.prefWidth(-1)).max().orElse(0) + GAP;
    }

    private LogAxis x() {
        return new LogAxis(CubeViewModel.LEAST, CubeViewModel.MOST, left() + HANDLE, getWidth() - 2 * HANDLE);
    }

    private LogAxis y() {
        return new LogAxis(LEAST, MOST, getHeight() - tickHeight() - GAP, HANDLE);
    }

    @Override
    protected void layoutChildren() {
        LogAxis x = x();
        LogAxis y = y();
        frame.setX(left());
        frame.setY(0);
        frame.setWidth(Math.max(0, getWidth() - left()));
        frame.setHeight(Math.max(0, y.from()));
        placeTicks(x, y);
        line.getPoints().clear();
        curve.ifPresent(it -> it.points()
                .forEach(point -> line.getPoints().addAll(x.at(point.dimensions()), y.at(point.contrast()))));
        handle.setVisible(curve.isPresent());
        curve.ifPresent(it -> {
            handle.setCenterX(x.at(dimensions.get()));
            handle.setCenterY(y.at(it.contrast(dimensions.get())));
        });
        survey.ifPresent(found -> {
            images.place(left(), getWidth(), y.at(level(found.images())));
            found.codes().ifPresent(space -> codes.place(left(), getWidth(), y.at(level(space))));
        });
    }

    /** Samples that are there twice have an infinite contrast; it stands at the upper end. */
    private static double level(DistanceSurvey.Space space) {
        return Double.isNaN(space.contrast()) ? LEAST : space.contrast();
    }

    /** Labels that would touch the one before are left out. */
    private void placeTicks(LogAxis x, LogAxis y) {
        double taken = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < across.size(); i++) {
            Label tick = across.get(i);
            double width = tick.prefWidth(-1);
            double at = Math.min(getWidth() - width, x.at(DIMENSIONS.get(i)) - width / 2);
            boolean free = at > taken;
            tick.setVisible(free);
            tick.resizeRelocate(at, y.from() + GAP / 2, width, tickHeight());
            taken = free ? at + width + GAP : taken;
        }
        for (int i = 0; i < along.size(); i++) {
            Label tick = along.get(i);
            double width = tick.prefWidth(-1);
            double at = Math.max(0, y.at(CONTRASTS.get(i)) - tickHeight() / 2);
            tick.resizeRelocate(left() - GAP - width, Math.min(at, y.from() - tickHeight()), width, tickHeight());
        }
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
