package latentfx.ui.scale;

import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** The name of a ring, on a ground of its own that keeps it legible over points. */
final class RingName extends Group {
    private static final double PADDING = 2;

    /** Distance of the baseline from the middle of the text, in pixels. */
    private static final double BASE = 4;

    private final Rectangle ground = new Rectangle();
    private final Text text = new Text();

    RingName(String name) {
        text.setText(name);
        text.getStyleClass().add("prior-name");
        ground.getStyleClass().add("scale-ground");
        getChildren().addAll(ground, text);
        setManaged(false);
    }

    /** Says {@code name} from now on. */
    void say(String name) {
        text.setText(name);
    }

    /** Half the width of the text in pixels. */
    double half() {
        return text.getLayoutBounds().getWidth() / 2;
    }

    /** Shows it with its middle at ({@code x}, {@code y}) of the map, on whole pixels. */
    void show(double x, double y) {
        text.setX(Math.rint(x - half()));
        text.setY(Math.rint(y + BASE));
        Bounds covered = text.getLayoutBounds();
        ground.setX(covered.getMinX() - PADDING);
        ground.setY(covered.getMinY());
        ground.setWidth(covered.getWidth() + 2 * PADDING);
        ground.setHeight(covered.getHeight());
        setVisible(true);
    }
}
