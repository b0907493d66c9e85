package latentfx.ui.map;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;
import latentfx.math.Matrix;
import latentfx.ui.plot.DrawnFor;
import latentfx.ui.plot.ScreenTransform;

/** Paths through the stops of the selected one, such as geodesics: each a thin line with its name in the middle. */
final class OtherPathsLayer extends Group {
    private static final double ASIDE = 4;

    OtherPathsLayer() {
        setManaged(false);
        setMouseTransparent(true);
    }

    /** Draws {@code paths} at the current zoom and pan. */
    void place(List<PathOverlay.OtherPath> paths, ScreenTransform transform) {
        while (getChildren().size() > paths.size()) {
            getChildren().remove(getChildren().size() - 1);
        }
        for (int i = 0; i < paths.size(); i++) {
            if (i == getChildren().size()) {
                getChildren().add(new Drawn());
            }
            ((Drawn) getChildren().get(i)).show(paths.get(i), transform);
        }
    }

    private static final class Drawn extends Group {
        private final Group label;
        private final Polyline halo = new Polyline();
        private final Polyline line = new Polyline();
        private final Text shade = new Text();
        private final Text name = new Text();
        private final DrawnFor<Shown> drawn = new DrawnFor<>();

        private record Shown(PathOverlay.OtherPath path, ScreenTransform at) {}

        Drawn() {
            label = new Group(shade, name);
            label.setCache(true); // a stroked text costs more to draw than everything else on the map
            getChildren().addAll(halo, line, label);
        }

        void show(PathOverlay.OtherPath path, ScreenTransform transform) {
            if (!drawn.changesTo(new Shown(path, transform))) {
                return; // a drag moves the handle, not the paths
            }
            halo.getStyleClass().setAll("other-path", "halo");
            line.getStyleClass().setAll("other-path", path.style());
            shade.getStyleClass().setAll("other-path-name", "halo");
            name.getStyleClass().setAll("other-path-name");
            Matrix positions = path.line();
            Double[] points = new Double[2 * positions.rows()];
            for (int i = 0; i < positions.rows(); i++) {
                points[2 * i] = transform.x(positions.get(i, 0));
                points[2 * i + 1] = transform.y(positions.get(i, 1));
            }
            halo.getPoints().setAll(points);
            line.getPoints().setAll(points);
            int middle = positions.rows() / 2;
            shade.setText(path.name());
            name.setText(path.name());
            // Whole pixels, so that the cached picture is not resampled.
            label.setLayoutX(Math.rint(points[2 * middle] + ASIDE));
            label.setLayoutY(Math.rint(points[2 * middle + 1] - ASIDE));
        }
    }
}
