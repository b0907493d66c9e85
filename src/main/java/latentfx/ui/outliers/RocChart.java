package latentfx.ui.outliers;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
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
import latentfx.metrics.RocCurve;

/**
 * The share of odd images caught against the share of normal ones that raise an alarm. The threshold is dragged along the
 * curve with the mouse, or moved by the arrow keys.
 */
final class RocChart extends Region {
    private static final int STEPS = 200;
    private static final double STEP = 0.01;
    private static final double LEAP = 0.1;
    private static final double EDGE = 8;
    private static final double HANDLE = 6;

    private final OutlierWords words;
    private final DoubleProperty falseAlarms;
    private final Rectangle frame = new Rectangle();
    private final Line chance = new Line();
    private final Line limit = new Line();
    private final Polyline line = new Polyline();
    private final Circle handle = new Circle(HANDLE);
    private final Label across = new Label();
    private Optional<RocCurve> curve = Optional.empty();
    private List<RocCurve.Point> points = List.of();

    RocChart(OutlierWords words, DoubleProperty falseAlarms) {
        this.words = words;
        this.falseAlarms = falseAlarms;
        setId("outliers-curve");
        getStyleClass().add("roc");
        setFocusTraversable(true);
        setCursor(Cursor.H_RESIZE);
        setAccessibleRole(AccessibleRole.SLIDER);
        frame.getStyleClass().add("roc-frame");
        chance.getStyleClass().add("roc-chance");
        limit.getStyleClass().add("roc-limit");
        line.getStyleClass().add("roc-line");
        handle.getStyleClass().add("roc-handle");
        across.setText(words.get("curve.axes"));
        across.getStyleClass().add("faint");
        across.setWrapText(true);
        getChildren().addAll(frame, chance, limit, line, handle, across);
        getChildren().forEach(child -> child.setMouseTransparent(true));
        setOnMousePressed(event -> {
            requestFocus();
            drag(event);
        });
        setOnMouseDragged(this::drag);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        falseAlarms.addListener((property, before, now) -> place());
    }

    void show(Optional<RocCurve> now) {
        curve = now;
        points = now.map(it -> it.points(STEPS)).orElse(List.of());
        requestLayout();
        place();
    }

    private void drag(MouseEvent event) {
        falseAlarms.set(within((event.getX() - EDGE) / side()));
        event.consume();
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown()) {
            return;
        }
        double step = event.isShiftDown() ? LEAP : STEP;
        switch (event.getCode()) {
            case LEFT, DOWN -> falseAlarms.set(within(falseAlarms.get() - step));
            case RIGHT, UP -> falseAlarms.set(within(falseAlarms.get() + step));
            case HOME -> falseAlarms.set(0);
            case END -> falseAlarms.set(1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private static double within(double share) {
        return Math.max(0, Math.min(1, share));
    }

    private double side() {
        return Math.max(1, getWidth() - 2 * EDGE);
    }

    private void place() {
        boolean any = curve.isPresent();
        handle.setVisible(any);
        limit.setVisible(any);
        setAccessibleText(
                curve.map(it -> words.handle(it, falseAlarms.get())).orElseGet(() -> words.get("curve.empty")));
        curve.ifPresent(it -> {
            RocCurve.Point at = it.at(it.threshold(falseAlarms.get()));
            double x = EDGE + at.falseAlarms() * side();
            handle.setCenterX(x);
            handle.setCenterY(EDGE + (1 - at.caught()) * side());
            limit.setStartX(x);
            limit.setEndX(x);
            limit.setStartY(EDGE);
            limit.setEndY(EDGE + side());
        });
    }

    @Override
    protected void layoutChildren() {
        double side = side();
        frame.setX(EDGE);
        frame.setY(EDGE);
        frame.setWidth(side);
        frame.setHeight(side);
        chance.setStartX(EDGE);
        chance.setStartY(EDGE + side);
        chance.setEndX(EDGE + side);
        chance.setEndY(EDGE);
        line.getPoints().clear();
        for (RocCurve.Point point : points) {
            line.getPoints().addAll(EDGE + point.falseAlarms() * side, EDGE + (1 - point.caught()) * side);
        }
        across.resizeRelocate(EDGE, EDGE + side + 2, side, across.prefHeight(side));
        place();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 190;
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        double side = computePrefWidth(-1) - 2 * EDGE;
        return EDGE + side + 2 + across.prefHeight(side) + 2;
    }
}
