package latentfx.ui.drawing;

import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import latentfx.analysis.drawing.Located;
import latentfx.ui.map.MapPicture;
import latentfx.ui.map.MapViewModel;
import latentfx.ui.plot.MapOverlay;
import latentfx.ui.plot.ScreenTransform;
import org.jspecify.annotations.Nullable;

/** Marks on a map where its model puts the drawing: a target, so that it is not taken for a sample. */
public final class DrawnMark implements MapOverlay {
    private static final double RADIUS = 9;
    private static final double ARM = 14;

    private final MapViewModel map;
    private final ObservableValue<Optional<Located>> located;
    private final Group mark = new Group();
    private final Group all = new Group(mark);
    private @Nullable ScreenTransform last;

    /** Marks what is {@code located} on {@code map}. */
    public DrawnMark(MapViewModel map, ObservableValue<Optional<Located>> located) {
        this.map = map;
        this.located = located;
        all.setManaged(false);
        all.setMouseTransparent(true);
        all.setAutoSizeChildren(false);
        all.getStylesheets()
                .add(Objects.requireNonNull(DrawnMark.class.getResource("drawing.css"))
                        .toExternalForm());
        for (String style : new String[] {"drawn-halo", "drawn-mark"}) {
            Circle ring = new Circle(RADIUS);
            ring.getStyleClass().add(style);
            mark.getChildren().add(ring);
            for (int arm = 0; arm < 4; arm++) {
                double x = Math.rint(Math.cos(arm * Math.PI / 2));
                double y = Math.rint(Math.sin(arm * Math.PI / 2));
                Line line = new Line(x * RADIUS / 2, y * RADIUS / 2, x * ARM, y * ARM);
                line.getStyleClass().add(style);
                mark.getChildren().add(line);
            }
        }
        mark.setVisible(false);
        located.addListener((property, before, now) -> draw());
    }

    @Override
    public Node node() {
        return all;
    }

    @Override
    public void place(ScreenTransform transform) {
        last = transform;
        draw();
    }

    private void draw() {
        ScreenTransform transform = last;
        MapPicture picture = map.pictureProperty().get();
        Located shown = located.getValue()
                .filter(it -> picture != null && picture.open().equals(it.open()))
                .orElse(null);
        if (transform == null || picture == null || shown == null) {
            mark.setVisible(false);
            return;
        }
        double[] position = picture.position(shown.code());
        double x = transform.x(position[0]);
        double y = transform.y(position[1]);
        boolean inside = x >= 0 && y >= 0 && x <= transform.width() && y <= transform.height();
        mark.setVisible(inside);
        if (inside) {
            mark.setLayoutX(x);
            mark.setLayoutY(y);
        }
    }
}
