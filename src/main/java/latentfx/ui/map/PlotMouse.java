package latentfx.ui.map;

import java.util.function.LongConsumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.util.Duration;
import latentfx.ui.plot.DragHandle;
import latentfx.ui.plot.MapGestures;
import latentfx.ui.plot.ScreenTransform;

/**
 * Mouse control of a map: hover, click on points and on empty ground, drag to pan, wheel or pinch to zoom, double click to
 * fit. Where a double click would fit, a click on empty ground waits until it cannot become one.
 */
final class PlotMouse {
    /** Largest distance in pixels between the cursor and a point that is picked. */
    static final double REACH = 8;

    /** Largest distance in pixels between press and release of a click. */
    private static final double STILL = 4;

    /** Longest time between the clicks of a double click. */
    private static final Duration DOUBLE = Duration.millis(300);

    private static final double ZOOM_PER_NOTCH = 1.25;
    private static final double NOTCH = 40;

    private final Node surface;
    private final MapViewModel viewModel;
    private final PauseTransition single = new PauseTransition(DOUBLE);
    private double pressX;
    private double pressY;
    private double lastX;
    private double lastY;
    private boolean panning;
    private boolean armed;
    private LongConsumer picked = nanos -> {};
    private Runnable waiting = () -> {};

    private PlotMouse(Node surface, MapViewModel viewModel) {
        this.surface = surface;
        this.viewModel = viewModel;
        single.setOnFinished(event -> waiting.run());
    }

    /** Adds mouse handlers to {@code surface}, whose local coordinates are the map's pixels. */
    static PlotMouse install(Node surface, MapViewModel viewModel) {
        PlotMouse mouse = new PlotMouse(surface, viewModel);
        surface.addEventHandler(MouseEvent.MOUSE_PRESSED, mouse::press);
        surface.addEventHandler(MouseEvent.MOUSE_DRAGGED, mouse::drag);
        surface.addEventHandler(MouseEvent.MOUSE_RELEASED, mouse::release);
        surface.addEventHandler(MouseEvent.MOUSE_CLICKED, mouse::click);
        surface.addEventHandler(MouseEvent.MOUSE_MOVED, mouse::hover);
        surface.addEventHandler(MouseEvent.MOUSE_EXITED, event -> mouse.leave());
        surface.addEventHandler(ScrollEvent.SCROLL, mouse::scroll);
        surface.addEventHandler(ZoomEvent.ZOOM, mouse::pinch);
        return mouse;
    }

    /** Sets a consumer of the time in nanoseconds that each search for the sample under the cursor takes. */
    void setOnPicked(LongConsumer picked) {
        this.picked = picked;
    }

    private void press(MouseEvent event) {
        surface.requestFocus();
        if (single.getStatus() == Animation.Status.RUNNING) {
            single.stop();
            if (event.getClickCount() == 1) {
                waiting.run(); // this press is another click, elsewhere
            }
        }
        pressX = event.getX();
        pressY = event.getY();
        lastX = pressX;
        lastY = pressY;
        panning = false;
        armed = true;
    }

    private void drag(MouseEvent event) {
        if (viewModel.cloud() == null || event.getButton() == MouseButton.SECONDARY) {
            return;
        }
        if (!panning && Math.hypot(event.getX() - pressX, event.getY() - pressY) > STILL) {
            panning = true;
            leave();
            surface.setCursor(Cursor.CLOSED_HAND);
        }
        if (panning) {
            viewModel.camera().pan(event.getX() - lastX, event.getY() - lastY);
            lastX = event.getX();
            lastY = event.getY();
        }
    }

    private void release(MouseEvent event) {
        if (panning) {
            hover(event);
        }
    }

    private void click(MouseEvent event) {
        // Releasing a dragged handle over the map causes a click here too, without a press on the map.
        boolean ours = armed && !panning && event.isStillSincePress();
        armed = false;
        if (!ours || event.getButton() != MouseButton.PRIMARY || viewModel.cloud() == null) {
            return;
        }
        int index = under(event);
        if (index >= 0 && event.getClickCount() == 1) {
            gestures().pick(index);
        } else if (index < 0 && event.getClickCount() == 1 && !onHandle(event)) {
            ScreenTransform transform = viewModel.camera().transform();
            double x = transform.mapX(event.getX());
            double y = transform.mapY(event.getY());
            waiting = () -> gestures().pickFree(x, y);
            if (event.isShiftDown()
                    || event.isAltDown()
                    || viewModel.showsAllProperty().get()) {
                waiting.run();
            } else {
                single.playFromStart();
            }
        } else if (index < 0 && event.getClickCount() == 2) {
            viewModel.fit();
        }
    }

    private MapGestures gestures() {
        return viewModel.gesturesProperty().get();
    }

    private boolean onHandle(MouseEvent event) {
        Node node = event.getPickResult().getIntersectedNode();
        while (node != null && node != surface && !(node instanceof DragHandle)) {
            node = node.getParent();
        }
        return node instanceof DragHandle;
    }

    private void hover(MouseEvent event) {
        int index = under(event);
        viewModel.hover(index);
        surface.setCursor(index >= 0 ? Cursor.HAND : Cursor.DEFAULT);
        if (index < 0 && viewModel.cloud() != null && !onHandle(event)) {
            ScreenTransform transform = viewModel.camera().transform();
            gestures().overGround(transform.mapX(event.getX()), transform.mapY(event.getY()));
        } else {
            gestures().offGround();
        }
    }

    private void leave() {
        viewModel.hover(-1);
        gestures().offGround();
    }

    private int under(MouseEvent event) {
        ScreenTransform transform = viewModel.camera().transform();
        long begun = System.nanoTime();
        int index = viewModel.nearest(
                transform.mapX(event.getX()),
                transform.mapY(event.getY()),
                REACH * transform.viewport().unitsPerPixel());
        picked.accept(System.nanoTime() - begun);
        return index;
    }

    private void scroll(ScrollEvent event) {
        double delta = event.getDeltaY() != 0 ? event.getDeltaY() : event.getDeltaX();
        if (delta != 0 && viewModel.cloud() != null) {
            viewModel.camera().zoom(event.getX(), event.getY(), Math.pow(ZOOM_PER_NOTCH, delta / NOTCH));
        }
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        if (event.getZoomFactor() > 0 && viewModel.cloud() != null) {
            viewModel.camera().zoom(event.getX(), event.getY(), event.getZoomFactor());
        }
        event.consume();
    }
}
