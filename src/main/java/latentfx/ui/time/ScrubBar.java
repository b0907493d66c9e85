package latentfx.ui.time;

import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;
import latentfx.recording.TimePoint;
import latentfx.ui.fx.Messages;

/** The time line on top of the loss curves (training solid, held-out dashed). A click or drag goes to that epoch. */
final class ScrubBar extends Region {
    private static final double HIGH = 110;
    private static final double LEAST = 80;
    private static final double SLIM = 36;

    private final TimeViewModel viewModel;
    private final boolean slim;
    private final double left;
    private final double right;
    private final double top;
    private final double bottom;
    private final Polyline train = new Polyline();
    private final Polyline heldOut = new Polyline();
    private final Line base = new Line();
    private final Line cursor = new Line();
    private final Circle handle = new Circle(6);
    private final Text low = number();
    private final Text high = number();
    private final Text first = number();
    private final Text last = number();
    private final Messages words = Messages.of(ScrubBar.class);

    /** Creates a time line with numbers at its axes, or without them if it is {@code slim}, for use in a bar. */
    ScrubBar(TimeViewModel viewModel, boolean slim) {
        this.viewModel = viewModel;
        this.slim = slim;
        left = slim ? 10 : 44;
        right = slim ? 10 : 14;
        top = slim ? 4 : 8;
        bottom = slim ? 9 : 20;
        setId(slim ? "strip-scrub" : "time-scrub");
        getStyleClass().add("scrub");
        train.getStyleClass().add("train-curve");
        heldOut.getStyleClass().add("held-out-curve");
        base.getStyleClass().add("scrub-base");
        cursor.getStyleClass().add("scrub-cursor");
        handle.getStyleClass().add("scrub-handle");
        for (var shape : List.of(base, train, heldOut, cursor, handle)) {
            shape.setManaged(false);
            shape.setMouseTransparent(true);
            getChildren().add(shape);
        }
        getChildren().addAll(low, high, first, last);
        setAccessibleText(words.get("scrub.help"));
        setOnMousePressed(event -> grab(event.getX()));
        setOnMouseDragged(event -> grab(event.getX()));
        viewModel.lineProperty().addListener((property, before, now) -> requestLayout());
        viewModel.atProperty().addListener((property, before, now) -> requestLayout());
    }

    private static Text number() {
        Text text = new Text();
        text.getStyleClass().add("scrub-number");
        text.setManaged(false);
        return text;
    }

    private void grab(double x) {
        List<TimePoint> line = viewModel.lineProperty().get();
        if (!line.isEmpty()) {
            viewModel.playingProperty().set(false);
            double share = (x - left) / Math.max(1, getWidth() - left - right);
            viewModel.goTo(share * TimeLine.end(line));
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return slim ? SLIM : HIGH;
    }

    @Override
    protected double computeMinHeight(double width) {
        return slim ? SLIM : LEAST;
    }

    @Override
    protected void layoutChildren() {
        List<TimePoint> line = viewModel.lineProperty().get();
        boolean there = !line.isEmpty();
        getChildren().forEach(child -> child.setVisible(there && !(slim && child instanceof Text)));
        double floor = getHeight() - bottom;
        lay(base, left, floor, getWidth() - right, floor);
        if (there) {
            double end = Math.max(1e-9, TimeLine.end(line));
            double least = extreme(line, false);
            double most = extreme(line, true);
            draw(train, line, point -> point.checkpoint().train().total(), least, most);
            draw(heldOut, line, point -> point.checkpoint().heldOut().total(), least, most);
            double x = x(viewModel.atProperty().get(), end);
            lay(cursor, x, top, x, floor);
            handle.setCenterX(x);
            handle.setCenterY(floor);
            number(high, words.get("number", most), 4, top + 8);
            number(low, words.get("number", least), 4, floor);
            number(first, words.get("number", 0.0), left, getHeight() - 4);
            number(last, words.get("epochs", end), 0, getHeight() - 4);
            last.setX(getWidth() - right - last.getLayoutBounds().getWidth());
        }
    }

    private static double extreme(List<TimePoint> line, boolean most) {
        double found = most ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        for (TimePoint point : line) {
            double one = point.checkpoint().train().total();
            double other = point.checkpoint().heldOut().total();
            found = most ? Math.max(found, Math.max(one, other)) : Math.min(found, Math.min(one, other));
        }
        return found;
    }

    private double x(double epochs, double end) {
        return left + epochs / end * (getWidth() - left - right);
    }

    private void draw(
            Polyline curve, List<TimePoint> line, ToDoubleFunction<TimePoint> loss, double least, double most) {
        double height = getHeight() - top - bottom;
        double span = most > least ? most - least : 1;
        Double[] coordinates = new Double[2 * line.size()];
        for (int i = 0; i < line.size(); i++) {
            coordinates[2 * i] = x(line.get(i).at(), TimeLine.end(line));
            coordinates[2 * i + 1] = top + height * (1 - (loss.applyAsDouble(line.get(i)) - least) / span);
        }
        curve.getPoints().setAll(coordinates);
    }

    private static void lay(Line line, double fromX, double fromY, double toX, double toY) {
        line.setStartX(fromX);
        line.setStartY(fromY);
        line.setEndX(toX);
        line.setEndY(toY);
    }

    private static void number(Text text, String digits, double x, double y) {
        text.setText(digits);
        text.setX(x);
        text.setY(y);
    }
}
