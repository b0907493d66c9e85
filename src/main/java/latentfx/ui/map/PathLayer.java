package latentfx.ui.map;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Polyline;
import latentfx.ui.plot.DragHandle;
import latentfx.ui.plot.ScreenTransform;
import org.jspecify.annotations.Nullable;

/** The path between two places, drawn above the points: line, ends and handle, all of which can be dragged. */
final class PathLayer extends Group {
    private final MapViewModel viewModel;
    private final Polyline halo = new Polyline();
    private final Polyline line = new Polyline();
    private final List<DragHandle> stops = new ArrayList<>();
    private final OtherPathsLayer ways = new OtherPathsLayer();
    private final DragHandle first = new DragHandle("path-end", 7, (x, y, finished) -> dragEnd(true, x, y, finished));
    private final DragHandle second = new DragHandle("path-end", 7, (x, y, finished) -> dragEnd(false, x, y, finished));
    private final DragHandle handle = new DragHandle("path-handle", 8, this::dragHandle);
    private @Nullable ScreenTransform pixels;

    PathLayer(MapViewModel viewModel) {
        this.viewModel = viewModel;
        setManaged(false);
        halo.getStyleClass().addAll("path-line", "halo");
        line.getStyleClass().add("path-line");
        halo.setMouseTransparent(true);
        line.setMouseTransparent(true);
        getChildren().addAll(ways, halo, line, first, second, handle);
        handle.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                viewModel.gesturesProperty().get().insertStop();
                event.consume();
            }
        });
        handle.addEventHandler(MouseEvent.MOUSE_MOVED, event -> {
            viewModel.hoveredProperty().set(-1); // the cursor is on the handle, not on a sample beneath it
            event.consume();
        });
    }

    /** Draws the view-model's path, or nothing. */
    void place(ScreenTransform pixels) {
        this.pixels = pixels;
        PathOverlay path = viewModel.overlayProperty().get();
        setVisible(path != null && viewModel.cloud() != null);
        if (path == null) {
            return;
        }
        ways.place(path.otherPaths(), pixels);
        first.free(path.first().free());
        first.relocateTo(pixels.x(path.first().x()), pixels.y(path.first().y()));
        halo.setVisible(path.complete());
        line.setVisible(path.complete());
        second.setVisible(path.complete());
        handle.setVisible(path.complete());
        if (path.complete()) {
            second.free(path.last().free());
            second.relocateTo(pixels.x(path.last().x()), pixels.y(path.last().y()));
            handle.relocateTo(pixels.x(path.handleX()), pixels.y(path.handleY()));
            placeStops(path, pixels);
            List<Double> points = new ArrayList<>();
            path.polyline().forEach(place -> points.addAll(List.of(pixels.x(place[0]), pixels.y(place[1]))));
            halo.getPoints().setAll(points);
            line.getPoints().setAll(points);
        } else {
            getChildren().removeAll(stops);
            stops.clear();
        }
    }

    private void placeStops(PathOverlay path, ScreenTransform pixels) {
        while (stops.size() > path.between().size()) {
            getChildren().remove(stops.remove(stops.size() - 1));
        }
        while (stops.size() < path.between().size()) {
            DragHandle grip = stop(stops.size());
            stops.add(grip);
            getChildren().add(getChildren().indexOf(handle), grip);
        }
        for (int i = 0; i < stops.size(); i++) {
            PathOverlay.Stop stop = path.between().get(i);
            stops.get(i).free(stop.free());
            stops.get(i).relocateTo(pixels.x(stop.x()), pixels.y(stop.y()));
        }
    }

    /** A grip between the ends; it is dragged like them, and a click with the other button takes the stop away. */
    private DragHandle stop(int index) {
        DragHandle grip = new DragHandle("path-end", 6, (x, y, finished) -> {
            Drop drop = drop(x, y);
            if (drop != null) {
                viewModel.gesturesProperty().get().moveStop(index, drop.x(), drop.y(), drop.near(), finished);
            }
        });
        grip.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.SECONDARY) {
                viewModel.gesturesProperty().get().removeStop(index);
                event.consume();
            }
        });
        return grip;
    }

    private void dragEnd(boolean isFirst, double sceneX, double sceneY, boolean finished) {
        Drop drop = drop(sceneX, sceneY);
        if (drop != null) {
            viewModel.gesturesProperty().get().moveEnd(isFirst, drop.x(), drop.y(), drop.near(), finished);
        }
    }

    private @Nullable Drop drop(double sceneX, double sceneY) {
        ScreenTransform now = pixels;
        viewModel.hoveredProperty().set(-1);
        if (now == null) {
            return null;
        }
        Point2D place = sceneToLocal(sceneX, sceneY);
        double x = now.mapX(place.getX());
        double y = now.mapY(place.getY());
        return new Drop(
                x, y, viewModel.nearest(x, y, PlotMouse.REACH * now.viewport().unitsPerPixel()));
    }

    /** Where something is dragged to, in map units, and the sample there. */
    private record Drop(double x, double y, int near) {}

    private void dragHandle(double sceneX, double sceneY, boolean finished) {
        ScreenTransform now = pixels;
        PathOverlay path = viewModel.overlayProperty().get();
        if (now != null && path != null) {
            Point2D place = sceneToLocal(sceneX, sceneY);
            double t = path.nearestT(now.mapX(place.getX()), now.mapY(place.getY()));
            viewModel.gesturesProperty().get().moveHandle(t, finished);
        }
    }
}
