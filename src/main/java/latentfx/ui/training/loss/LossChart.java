package latentfx.ui.training.loss;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;
import latentfx.model.Checkpoint;

/** The loss curves over epochs, updated with each report: training solid, held-out dashed. */
final class LossChart extends Region {
    private static final double LEFT = 54;
    private static final double BOTTOM = 38;
    private static final double TOP = 8;
    private static final double RIGHT = 10;

    /** Least height in which the curves can be read, pixels. */
    private static final double LEAST_HEIGHT = 170;

    private final ObservableList<Checkpoint> history;
    private final ChartGrid grid = new ChartGrid(LEFT, TOP, RIGHT, BOTTOM);
    private final Polyline train = curve("train-curve");
    private final Polyline heldOut = curve("held-out-curve");
    private final Text acrossName = name();
    private final Text downName = name();
    private final ChartValues values = new ChartValues();
    private final Line cursor = new Line();
    private final Circle trainMark = new Circle(3);
    private final Circle heldOutMark = new Circle(3);
    private final ReadOnlyObjectWrapper<Optional<Checkpoint>> pointed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Checkpoint> marked = Optional.empty();
    private int epochs = 1;

    LossChart(ObservableList<Checkpoint> history) {
        this.history = history;
        setId("loss-chart");
        getStyleClass().add("loss-chart");
        cursor.getStyleClass().add("chart-cursor");
        trainMark.getStyleClass().add("train-mark");
        heldOutMark.getStyleClass().add("held-out-mark");
        downName.setRotate(-90);
        getChildren().addAll(grid, acrossName, downName, train, heldOut, cursor, trainMark, heldOutMark, values);
        grid.setManaged(false);
        for (var shape : List.of(train, heldOut, cursor, trainMark, heldOutMark)) {
            shape.setManaged(false);
            shape.setMouseTransparent(true);
        }
        history.addListener((ListChangeListener<Checkpoint>) change -> requestLayout());
        setOnMouseMoved(event -> point(event.getX()));
        setOnMouseDragged(event -> point(event.getX()));
        setOnMouseExited(event -> point(Double.NaN));
    }

    private static Polyline curve(String style) {
        Polyline line = new Polyline();
        line.getStyleClass().add(style);
        return line;
    }

    private static Text name() {
        Text name = new Text();
        name.getStyleClass().add("chart-axis-name");
        name.setManaged(false);
        return name;
    }

    /** Names the axes: what is counted {@code across} the chart, and what is measured {@code down} its left edge. */
    void setAxisNames(String across, String down) {
        acrossName.setText(across);
        downName.setText(down);
        requestLayout();
    }

    /** Sets the number of epochs that the axis spans. */
    void setEpochs(int planned) {
        epochs = planned;
        requestLayout();
    }

    /** Sets the point to mark while the cursor is not over the chart; empty for the newest. */
    void setMarked(Optional<Checkpoint> point) {
        marked = point;
        requestLayout();
    }

    /** The point under the cursor, if it is over the chart and there are points. */
    ReadOnlyObjectProperty<Optional<Checkpoint>> pointedProperty() {
        return pointed.getReadOnlyProperty();
    }

    private void point(double x) {
        double epoch = (x - LEFT) / (getWidth() - LEFT - RIGHT) * epochs;
        Checkpoint nearest = null;
        for (Checkpoint candidate : history) {
            boolean nearer =
                    nearest == null || Math.abs(candidate.progress() - epoch) < Math.abs(nearest.progress() - epoch);
            nearest = nearer && !Double.isNaN(epoch) ? candidate : nearest;
        }
        pointed.set(Optional.ofNullable(nearest));
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return 260;
    }

    @Override
    protected double computeMinHeight(double width) {
        return LEAST_HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        ChartScale down = scale();
        ChartScale across = ChartScale.upTo(epochs, 5);
        grid.resizeRelocate(0, 0, getWidth(), getHeight());
        grid.show(across, down);
        nameAxes();
        draw(train, across, down, point -> point.train().total());
        draw(heldOut, across, down, point -> point.heldOut().total());
        mark(across, down);
    }

    private void nameAxes() {
        for (Text name : List.of(acrossName, downName)) {
            name.applyCss();
        }
        double width = acrossName.getLayoutBounds().getWidth();
        acrossName.setX((LEFT + getWidth() - RIGHT - width) / 2);
        acrossName.setY(getHeight() - 5);
        double length = downName.getLayoutBounds().getWidth();
        downName.setX(9 - length / 2); // it turns about its middle
        downName.setY((TOP + getHeight() - BOTTOM) / 2 + 4);
    }

    /** Marks the point under the cursor, else the one set, else the newest. */
    private void mark(ChartScale across, ChartScale down) {
        Optional<Checkpoint> newest =
                history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
        Optional<Checkpoint> chosen = pointed.get().or(() -> marked);
        Optional<Checkpoint> shown = chosen.or(() -> newest);
        cursor.setVisible(chosen.isPresent());
        trainMark.setVisible(shown.isPresent());
        heldOutMark.setVisible(shown.isPresent());
        values.resizeRelocate(0, 0, getWidth(), getHeight());
        values.setVisible(false);
        shown.ifPresent(point -> {
            double x = grid.x(across, point.progress());
            cursor.setStartX(x);
            cursor.setEndX(x);
            cursor.setStartY(TOP);
            cursor.setEndY(getHeight() - BOTTOM);
            move(trainMark, x, grid.y(down, point.train().total()));
            move(heldOutMark, x, grid.y(down, point.heldOut().total()));
            values.show(
                    x,
                    point.train().total(),
                    trainMark.getCenterY(),
                    point.heldOut().total(),
                    heldOutMark.getCenterY(),
                    TOP + 10);
        });
    }

    private ChartScale scale() {
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (Checkpoint point : history) {
            min = Math.min(min, Math.min(point.train().total(), point.heldOut().total()));
            max = Math.max(max, Math.max(point.train().total(), point.heldOut().total()));
        }
        return min <= max ? ChartScale.around(min, max, 4) : new ChartScale(0, 1, 1);
    }

    private void draw(Polyline line, ChartScale across, ChartScale down, ToDoubleFunction<Checkpoint> loss) {
        line.getPoints().clear();
        for (Checkpoint point : history) {
            line.getPoints().addAll(grid.x(across, point.progress()), grid.y(down, loss.applyAsDouble(point)));
        }
    }

    private static void move(Circle mark, double x, double y) {
        mark.setCenterX(x);
        mark.setCenterY(y);
    }
}
