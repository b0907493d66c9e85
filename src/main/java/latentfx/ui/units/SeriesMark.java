package latentfx.ui.units;

import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Shape;
import latentfx.ui.fx.Palette;

/**
 * How a curve is drawn: colour, dashes and the form of its points, each of which alone tells it from the others.
 *
 * @param index number of the curve, from 0
 */
record SeriesMark(int index) {
    private static final double RADIUS = 4;
    private static final List<List<Double>> DASHES =
            List.of(List.of(), List.of(8.0, 3.0), List.of(2.0, 3.0), List.of(9.0, 3.0, 2.0, 3.0), List.of(4.0, 4.0));
    /** Corners of the forms about (0, 0), as angles in twelfths of a turn and radii. */
    private static final List<double[]> FORMS = List.of(
            ring(12, 1, 1),
            ring(4, 1, 1),
            ring(3, 1.15, 1.15),
            ring(8, 1.3, 0.5),
            ring(6, 1, 1),
            ring(10, 1.3, 0.55),
            ring(5, 1.1, 1.1));

    private static double[] ring(int corners, double outer, double inner) {
        double[] points = new double[2 * corners];
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners - Math.PI / 2;
            double radius = RADIUS * (i % 2 == 0 ? outer : inner);
            points[2 * i] = radius * Math.cos(angle);
            points[2 * i + 1] = radius * Math.sin(angle);
        }
        return points;
    }

    Color colour() {
        return Palette.color(index);
    }

    /** Gives a line the colour and dashes. */
    void dress(Shape line) {
        line.setStroke(colour());
        line.setStrokeWidth(2);
        line.getStrokeDashArray().setAll(DASHES.get(index % DASHES.size()));
    }

    /** A point of the curve about (0, 0). */
    Shape point() {
        Polygon point = new Polygon(FORMS.get(index % FORMS.size()));
        point.setFill(colour());
        return point;
    }

    /** A piece of the curve for a legend. */
    Pane sample(double width, double height) {
        Line line = new Line(0, height / 2, width, height / 2);
        dress(line);
        Shape point = point();
        point.setTranslateX(width / 2);
        point.setTranslateY(height / 2);
        Pane pane = new Pane(line, point);
        pane.setMinSize(width, height);
        pane.setPrefSize(width, height);
        pane.setMaxSize(width, height);
        return pane;
    }
}
