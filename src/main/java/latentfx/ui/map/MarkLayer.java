package latentfx.ui.map;

import javafx.scene.Group;
import javafx.scene.shape.Circle;
import latentfx.ui.plot.Cloud;
import latentfx.ui.plot.ScreenTransform;

/** Draws rings around the sample hovered on this map and the sample hovered on the other map. */
final class MarkLayer extends Group {
    private final Group hovered = ring("hovered", 7);
    private final Group marked = ring("marked", 9);

    MarkLayer() {
        setMouseTransparent(true);
        setManaged(false);
        getChildren().addAll(marked, hovered);
    }

    private static Group ring(String style, double radius) {
        Circle halo = new Circle(radius);
        halo.getStyleClass().addAll("mark-ring", "halo");
        Circle ring = new Circle(radius);
        ring.getStyleClass().addAll("mark-ring", style);
        return new Group(halo, ring);
    }

    void place(MapViewModel viewModel, Cloud cloud, ScreenTransform transform) {
        place(hovered, viewModel.hoveredProperty().get(), cloud, transform);
        place(marked, viewModel.markedProperty().get(), cloud, transform);
    }

    private static void place(Group ring, int index, Cloud cloud, ScreenTransform transform) {
        ring.setVisible(index >= 0 && index < cloud.size() && cloud.hasPosition(index));
        if (ring.isVisible()) {
            ring.setLayoutX(transform.x(cloud.x(index)));
            ring.setLayoutY(transform.y(cloud.y(index)));
        }
    }
}
