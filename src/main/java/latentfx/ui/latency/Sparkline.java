package latentfx.ui.latency;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Polyline;

/** A sparkline of times: the largest reaches the top, 0 lies at the bottom. */
final class Sparkline extends Pane {
    private static final double WIDTH = 72;
    private static final double HEIGHT = 14;

    private final Polyline line = new Polyline();

    Sparkline() {
        getStyleClass().add("sparkline");
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        line.getStyleClass().add("spark");
        line.setManaged(false);
        getChildren().add(line);
    }

    /** Draws {@code times}, oldest first; one point for each pixel at most, the highest of those that fall on it. */
    void show(double[] times) {
        int columns = (int) Math.min(WIDTH, times.length);
        double highest = 0;
        for (double time : times) {
            highest = Math.max(highest, time);
        }
        Double[] places = new Double[2 * columns];
        for (int column = 0; column < columns; column++) {
            double peak = 0;
            for (int i = column * times.length / columns; i < (column + 1) * times.length / columns; i++) {
                peak = Math.max(peak, times[i]);
            }
            places[2 * column] = columns > 1 ? column * WIDTH / (columns - 1) : WIDTH / 2;
            places[2 * column + 1] = HEIGHT - 1 - (highest > 0 ? (HEIGHT - 2) * peak / highest : 0);
        }
        line.getPoints().setAll(places);
    }
}
