package latentfx.ui.scatter;

import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;

/** The path between two places, drawn above the points: line, ends and handle, all of which can be dragged. */
final class PathLayer extends Group {
    private final MapViewModel viewModel;
    private final Line halo = new Line();
    private final Line line = new Line();
    private final Grip first = new Grip("path-end", 7, (x, y, finished) -> dragEnd(true, x, y, finished));
    private final Grip second = new Grip("path-end", 7, (x, y, finished) -> dragEnd(false, x, y, finished));
    private final Grip handle = new Grip("path-handle", 8, this::dragHandle);
    private @Nullable Pixels pixels;

    PathLayer(MapViewModel viewModel) {
        this.viewModel = viewModel;
        setManaged(false);
        halo.getStyleClass().addAll("path-line", "halo");
        line.getStyleClass().add("path-line");
        halo.setMouseTransparent(true);
        line.setMouseTransparent(true);
        getChildren().addAll(halo, line, first, second, handle);
        handle.addEventHandler(MouseEvent.MOUSE_MOVED, event -> {
            viewModel.hoveredProperty().set(-1); // the cursor is on the handle, not on a sample beneath it
            event.consume();
        });
    }

    /** Draws the view-model's path, or nothing. */
    void place(Pixels pixels) {
        this.pixels = pixels;
        PathOverlay path = viewModel.overlayProperty().get();
        setVisible(path != null && viewModel.cloud() != null);
        if (path == null) {
            return;
        }
        first.free(path.fromFree());
        first.relocateTo(pixels.x(path.fromX()), pixels.y(path.fromY()));
        halo.setVisible(path.complete());
        line.setVisible(path.complete());
        second.setVisible(path.complete());
        handle.setVisible(path.complete());
        if (path.complete()) {
            second.free(path.toFree());
            second.relocateTo(pixels.x(path.toX()), pixels.y(path.toY()));
            handle.relocateTo(pixels.x(path.handleX()), pixels.y(path.handleY()));
            stretch(halo);
            stretch(line);
        }
    }

    private void stretch(Line stretched) {
        stretched.setStartX(first.getLayoutX());
        stretched.setStartY(first.getLayoutY());
        stretched.setEndX(second.getLayoutX());
        stretched.setEndY(second.getLayoutY());
    }

    private void dragEnd(boolean isFirst, double sceneX, double sceneY, boolean finished) {
        Pixels now = pixels;
        viewModel.hoveredProperty().set(-1);
        if (now != null) {
            Point2D place = sceneToLocal(sceneX, sceneY);
            double x = now.mapX(place.getX());
            double y = now.mapY(place.getY());
            int near = viewModel.nearest(x, y, PlotMouse.REACH * now.viewport().unitsPerPixel());
            viewModel.gesturesProperty().get().moveEnd(isFirst, x, y, near, finished);
        }
    }

    private void dragHandle(double sceneX, double sceneY, boolean finished) {
        Pixels now = pixels;
        PathOverlay path = viewModel.overlayProperty().get();
        if (now != null && path != null) {
            Point2D place = sceneToLocal(sceneX, sceneY);
            double t = path.nearestT(now.mapX(place.getX()), now.mapY(place.getY()));
            viewModel.gesturesProperty().get().moveHandle(t, finished);
        }
    }
}
