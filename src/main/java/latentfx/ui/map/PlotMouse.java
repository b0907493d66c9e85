package latentfx.ui.map;

import java.util.function.LongConsumer;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import latentfx.ui.plot.ScreenTransform;

/** Mouse control of a map: hover, click on points, drag to pan, wheel or pinch to zoom, double click to fit. */
final class PlotMouse {
    /** Largest distance in pixels between the cursor and a point that is picked. */
    static final double REACH = 8;

    /** Largest distance in pixels between press and release of a click. */
    private static final double STILL = 4;

    private static final double ZOOM_PER_NOTCH = 1.25;
    private static final double NOTCH = 40;

    private final Node surface;
    private final MapViewModel viewModel;
    private double pressX;
    private double pressY;
    private double lastX;
    private double lastY;
    private boolean panning;
    private boolean armed;
    private LongConsumer picked = nanos -> {};

    private PlotMouse(Node surface, MapViewModel viewModel) {
        this.surface = surface;
        this.viewModel = viewModel;
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
            viewModel.hover(-1);
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
            viewModel.gesturesProperty().get().pick(index);
        } else if (index < 0 && (event.isShiftDown() || event.isAltDown())) {
            ScreenTransform transform = viewModel.camera().transform();
            viewModel.gesturesProperty().get().pickFree(transform.mapX(event.getX()), transform.mapY(event.getY()));
        } else if (index < 0 && event.getClickCount() == 2) {
            viewModel.fit();
        }
    }

    private void hover(MouseEvent event) {
        int index = under(event);
        viewModel.hover(index);
        surface.setCursor(index >= 0 ? Cursor.HAND : Cursor.DEFAULT);
    }

    private void leave() {
        viewModel.hover(-1);
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
