package latentfx.ui.plot;

import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Circle;
import latentfx.ui.fx.ScreenScale;

/** A round mark that can be dragged over the map. It reacts to the mouse a little beyond its edge. */
public final class DragHandle extends Group {
    /** Receives every step of a drag. */
    @FunctionalInterface
    public interface Dragged {
        /**
         * Receives the scene point ({@code sceneX}, {@code sceneY}) that the handle was dragged to; {@code finished} is
         * true for the last step.
         */
        void to(double sceneX, double sceneY, boolean finished);
    }

    private static final double EXTRA_REACH = 4;
    private static final double HOVER_SCALE = 1.25;

    private final Circle face;
    private final Dragged dragged;
    private double grabX;
    private double grabY;
    private boolean moved;

    public DragHandle(String style, double radius, Dragged dragged) {
        this.dragged = dragged;
        Circle reach = new Circle(radius + EXTRA_REACH);
        reach.getStyleClass().add("drag-reach");
        Circle halo = new Circle(radius);
        halo.getStyleClass().addAll("drag-handle", "halo");
        face = new Circle(radius);
        face.getStyleClass().addAll("drag-handle", style);
        getChildren().addAll(reach, halo, face);
        setCursor(Cursor.HAND);
        hoverProperty().addListener((property, before, now) -> enlarge());
        pressedProperty().addListener((property, before, now) -> enlarge());
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
    }

    /** Shows it hollow and dashed, for a freely chosen code, or filled, for a sample. */
    public void free(boolean free) {
        face.getStyleClass().remove("free");
        if (free) {
            face.getStyleClass().add("free");
        }
    }

    /** Puts the middle at ({@code x}, {@code y}) of the parent. */
    public void relocateTo(double x, double y) {
        setLayoutX(x);
        setLayoutY(y);
        enlarge();
    }

    private void enlarge() {
        double scale = ScreenScale.marks() * (isHover() || isPressed() ? HOVER_SCALE : 1);
        setScaleX(scale);
        setScaleY(scale);
    }

    private void press(MouseEvent event) {
        grabX = event.getX();
        grabY = event.getY();
        moved = false;
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            moved = moved || !event.isStillSincePress();
            if (moved) {
                dragged.to(event.getSceneX() - grabX, event.getSceneY() - grabY, false);
            }
        }
        event.consume();
    }

    private void release(MouseEvent event) {
        if (moved) {
            dragged.to(event.getSceneX() - grabX, event.getSceneY() - grabY, true);
        }
        moved = false;
        event.consume();
    }
}
