package latentfx.ui.projection;

import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Closes the form of a projection: at Escape wherever the focus is, at a press outside it, and when the map is moved by
 * something else than the form. For the FX thread.
 */
final class FormWatch {
    private final Node button;
    private final Runnable close;
    private final EventHandler<KeyEvent> keys = this::press;
    private final EventHandler<MouseEvent> presses = this::press;
    private @Nullable Scene watched;
    /** Whether the last press of a key or of the mouse was in the form. */
    private boolean inForm;

    /**
     * Watches the window of {@code button}, which opens the form.
     *
     * @param close closes the form; no effect while it is not shown
     */
    FormWatch(Node button, ProjectionViewModel viewModel, Runnable close) {
        this.button = button;
        this.close = close;
        viewModel.map().viewportProperty().addListener((property, before, now) -> {
            if (watched != null && !inForm) {
                close.run();
            }
        });
    }

    /** Watches while {@code shown} is true; {@code form} is what the form contains. */
    void follow(Node form, ObservableValue<Boolean> shown) {
        EventHandler<InputEvent> here = event -> inForm = true;
        form.addEventFilter(MouseEvent.MOUSE_PRESSED, here);
        form.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            inForm = true;
            press(event);
        });
        shown.addListener((property, before, now) -> watch(now ? button.getScene() : null));
    }

    private void watch(@Nullable Scene scene) {
        if (watched != null) {
            watched.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
            watched.removeEventFilter(MouseEvent.MOUSE_PRESSED, presses);
        }
        watched = scene;
        inForm = true;
        if (scene != null) {
            scene.addEventFilter(KeyEvent.KEY_PRESSED, keys);
            scene.addEventFilter(MouseEvent.MOUSE_PRESSED, presses);
        }
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
            event.consume();
        } else if (event.getTarget() instanceof Node node && node.getScene() == watched) {
            inForm = false;
        }
    }

    private void press(MouseEvent event) {
        inForm = false;
        if (!onButton(event.getTarget())) {
            close.run();
        }
    }

    /** A press of the button itself closes the form too, but when it is released. */
    private boolean onButton(EventTarget target) {
        Node at = target instanceof Node node ? node : null;
        while (at != null && !at.equals(button)) {
            at = at.getParent();
        }
        return at != null;
    }
}
