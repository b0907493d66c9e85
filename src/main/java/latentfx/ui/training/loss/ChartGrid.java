package latentfx.ui.training.loss;

import java.text.NumberFormat;
import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;

/** The background of a chart: grid lines and the numbers at its left and lower edge. */
final class ChartGrid extends Region {
    private final double left;
    private final double top;
    private final double right;
    private final double bottom;

    /** A grid with these margins, pixels. */
    ChartGrid(double left, double top, double right, double bottom) {
        this.left = left;
        this.top = top;
        this.right = right;
        this.bottom = bottom;
    }

    /** The x coordinate of {@code value}, pixels. */
    double x(ChartScale across, double value) {
        return left + across.position(value) * (getWidth() - left - right);
    }

    /** The y coordinate of {@code value}, pixels from the top. */
    double y(ChartScale down, double value) {
        return top + (1 - down.position(value)) * (getHeight() - top - bottom);
    }

    /** Draws the marks of both scales for the present size. */
    void show(ChartScale across, ChartScale down) {
        getChildren().clear();
        NumberFormat numbers = NumberFormat.getNumberInstance(Locale.ROOT);
        for (double mark : down.marks()) {
            double y = Math.round(y(down, mark)) + 0.5;
            getChildren().add(line(left, y, getWidth() - right, y));
            Text number = number(numbers.format(mark));
            number.setTextOrigin(VPos.CENTER);
            number.setX(left - 5 - number.getLayoutBounds().getWidth());
            number.setY(y);
        }
        for (double mark : across.marks()) {
            Text number = number(numbers.format(mark));
            number.setTextOrigin(VPos.TOP);
            double middle = x(across, mark) - number.getLayoutBounds().getWidth() / 2;
            number.setX(Math.min(middle, getWidth() - number.getLayoutBounds().getWidth()));
            number.setY(getHeight() - bottom + 4);
        }
    }

    private Text number(String digits) {
        Text number = new Text(digits);
        number.getStyleClass().add("chart-number");
        number.setManaged(false);
        getChildren().add(number);
        number.applyCss();
        return number;
    }

    private static Line line(double fromX, double fromY, double toX, double toY) {
        Line line = new Line(fromX, fromY, toX, toY);
        line.getStyleClass().add("chart-line");
        line.setManaged(false);
        return line;
    }
}
