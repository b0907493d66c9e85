package latentfx.ui.map;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Polyline;
import latentfx.math.Matrix;
import latentfx.ui.plot.DragHandle;
import latentfx.ui.plot.DrawnFor;
import latentfx.ui.plot.ScreenTransform;
import org.jspecify.annotations.Nullable;

/** The selected path, drawn above the points: its line, its stops and its handle, the latter two to be dragged. */
final class PathLayer extends Group {
    private final MapViewModel viewModel;
    private final Polyline halo = new Polyline();
    private final Polyline line = new Polyline();
    private final List<DragHandle> stops = new ArrayList<>();
    private final OtherPathsLayer others = new OtherPathsLayer();
    private final DragHandle first = new DragHandle("path-end", 7, (x, y, finished) -> dragEnd(true, x, y, finished));
    private final DragHandle second = new DragHandle("path-end", 7, (x, y, finished) -> dragEnd(false, x, y, finished));
    private final DragHandle handle = new DragHandle("path-handle", 8, this::dragHandle);
    private @Nullable ScreenTransform transform;
    private final DrawnFor<DrawnLine> drawn = new DrawnFor<>();

    private record DrawnLine(Matrix run, ScreenTransform at) {}

    PathLayer(MapViewModel viewModel) {
        this.viewModel = viewModel;
        setManaged(false);
        halo.getStyleClass().addAll("path-line", "halo");
        line.getStyleClass().add("path-line");
        halo.setMouseTransparent(true);
        line.setMouseTransparent(true);
        getChildren().addAll(others, halo, line, first, second, handle);
        handle.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                viewModel.gesturesProperty().get().insertStop();
                event.consume();
            }
        });
        handle.addEventHandler(MouseEvent.MOUSE_MOVED, event -> {
            viewModel.hover(-1); // the cursor is on the handle, not on a sample beneath it
            viewModel.gesturesProperty().get().offGround();
            event.consume();
        });
    }

    /** Draws the path of the view-model, if it has one. */
    void place(ScreenTransform transform) {
        this.transform = transform;
        PathOverlay path = viewModel.overlayProperty().get();
        setVisible(path != null && viewModel.cloud() != null);
        if (path == null) {
            return;
        }
        others.place(path.otherPaths(), transform);
        first.free(path.first().free());
        first.relocateTo(transform.x(path.first().x()), transform.y(path.first().y()));
        halo.setVisible(path.complete());
        line.setVisible(path.complete());
        second.setVisible(path.complete());
        handle.setVisible(path.complete());
        if (path.complete()) {
            second.free(path.last().free());
            second.relocateTo(
                    transform.x(path.last().x()), transform.y(path.last().y()));
            handle.relocateTo(transform.x(path.handleX()), transform.y(path.handleY()));
            placeStops(path, transform);
            drawLine(path.polyline(), transform);
        } else {
            getChildren().removeAll(stops);
            stops.clear();
        }
    }

    /** Draws the line, unless it is drawn already: a drag moves the handle only. */
    private void drawLine(Matrix run, ScreenTransform at) {
        if (!drawn.changesTo(new DrawnLine(run, at))) {
            return;
        }
        List<Double> points = new ArrayList<>();
        for (int i = 0; i < run.rows(); i++) {
            points.add(at.x(run.get(i, 0)));
            points.add(at.y(run.get(i, 1)));
        }
        halo.getPoints().setAll(points);
        line.getPoints().setAll(points);
    }

    private void placeStops(PathOverlay path, ScreenTransform transform) {
        while (stops.size() > path.between().size()) {
            getChildren().remove(stops.remove(stops.size() - 1));
        }
        while (stops.size() < path.between().size()) {
            DragHandle dragged = stop(stops.size());
            stops.add(dragged);
            getChildren().add(getChildren().indexOf(handle), dragged);
        }
        for (int i = 0; i < stops.size(); i++) {
            PathOverlay.Position stop = path.between().get(i);
            stops.get(i).free(stop.free());
            stops.get(i).relocateTo(transform.x(stop.x()), transform.y(stop.y()));
        }
    }

    /** A drag handle for a stop between the ends; a click on it with the secondary button removes the stop. */
    private DragHandle stop(int index) {
        DragHandle dragged = new DragHandle("path-end", 6, (x, y, finished) -> {
            Drop drop = drop(x, y);
            if (drop != null) {
                viewModel.gesturesProperty().get().moveStop(index, drop.x(), drop.y(), drop.near(), finished);
            }
        });
        dragged.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.SECONDARY) {
                viewModel.gesturesProperty().get().removeStop(index);
                event.consume();
            }
        });
        return dragged;
    }

    private void dragEnd(boolean isFirst, double sceneX, double sceneY, boolean finished) {
        Drop drop = drop(sceneX, sceneY);
        if (drop != null) {
            viewModel.gesturesProperty().get().moveEnd(isFirst, drop.x(), drop.y(), drop.near(), finished);
        }
    }

    private @Nullable Drop drop(double sceneX, double sceneY) {
        ScreenTransform now = transform;
        viewModel.hover(-1);
        if (now == null) {
            return null;
        }
        Point2D point = sceneToLocal(sceneX, sceneY);
        double x = now.mapX(point.getX());
        double y = now.mapY(point.getY());
        return new Drop(
                x, y, viewModel.nearest(x, y, PlotMouse.REACH * now.viewport().unitsPerPixel()));
    }

    /** The target of a drag in map units, and the index of the sample there, or -1. */
    private record Drop(double x, double y, int near) {}

    private void dragHandle(double sceneX, double sceneY, boolean finished) {
        ScreenTransform now = transform;
        PathOverlay path = viewModel.overlayProperty().get();
        if (now != null && path != null) {
            Point2D point = sceneToLocal(sceneX, sceneY);
            double t = path.nearestT(now.mapX(point.getX()), now.mapY(point.getY()));
            viewModel.gesturesProperty().get().moveHandle(t, finished);
        }
    }
}
