package latentfx.ui.map;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;
import latentfx.math.Matrix;
import latentfx.ui.plot.ScreenTransform;

/** Other paths than the one walked, each a thin line with its name in the middle. */
public final class OtherPathsLayer extends Group {
    private static final double ASIDE = 4;

    public OtherPathsLayer() {
        setManaged(false);
        setMouseTransparent(true);
    }

    /** Draws {@code ways} where things stand now. */
    public void place(List<PathOverlay.OtherPath> ways, ScreenTransform pixels) {
        while (getChildren().size() > ways.size()) {
            getChildren().remove(getChildren().size() - 1);
        }
        for (int i = 0; i < ways.size(); i++) {
            if (i == getChildren().size()) {
                getChildren().add(new Drawn());
            }
            ((Drawn) getChildren().get(i)).show(ways.get(i), pixels);
        }
    }

    private static final class Drawn extends Group {
        private final Polyline halo = new Polyline();
        private final Polyline line = new Polyline();
        private final Text shade = new Text();
        private final Text name = new Text();

        Drawn() {
            getChildren().addAll(halo, line, shade, name);
        }

        void show(PathOverlay.OtherPath way, ScreenTransform pixels) {
            halo.getStyleClass().setAll("path-way", "halo");
            line.getStyleClass().setAll("path-way", way.style());
            shade.getStyleClass().setAll("path-way-name", "halo");
            name.getStyleClass().setAll("path-way-name");
            Matrix places = way.line();
            Double[] points = new Double[2 * places.rows()];
            for (int i = 0; i < places.rows(); i++) {
                points[2 * i] = pixels.x(places.get(i, 0));
                points[2 * i + 1] = pixels.y(places.get(i, 1));
            }
            halo.getPoints().setAll(points);
            line.getPoints().setAll(points);
            int middle = places.rows() / 2;
            for (Text text : List.of(shade, name)) {
                text.setText(way.name());
                text.setX(points[2 * middle] + ASIDE);
                text.setY(points[2 * middle + 1] - ASIDE);
            }
        }
    }
}
