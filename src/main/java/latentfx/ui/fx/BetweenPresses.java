package latentfx.ui.fx;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** Has what moves other things in a window wait while a button of the mouse is held down there. For the FX thread. */
public final class BetweenPresses {
    private @Nullable Runnable waiting;
    private boolean pressed;

    /** Watches the scene that {@code node} is in. */
    public BetweenPresses(Node node) {
        EventHandler<MouseEvent> press = event -> pressed = true;
        EventHandler<MouseEvent> release = event -> {
            if (!event.isPrimaryButtonDown() && !event.isSecondaryButtonDown() && !event.isMiddleButtonDown()) {
                release();
            }
        };
        node.sceneProperty().addListener((property, before, now) -> {
            if (before != null) {
                watch(before, press, release, false);
                release(); // no release will be heard of any more
            }
            if (now != null) {
                watch(now, press, release, true);
            }
        });
    }

    private static void watch(
            Scene scene, EventHandler<MouseEvent> press, EventHandler<MouseEvent> release, boolean wanted) {
        if (wanted) {
            scene.addEventFilter(MouseEvent.MOUSE_PRESSED, press);
            scene.addEventFilter(MouseEvent.MOUSE_RELEASED, release);
            scene.addEventFilter(MouseEvent.MOUSE_MOVED, release); // comes only while none is held
        } else {
            scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, press);
            scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, release);
            scene.removeEventFilter(MouseEvent.MOUSE_MOVED, release);
        }
    }

    private void release() {
        pressed = false;
        Runnable late = waiting;
        waiting = null;
        if (late != null) {
            late.run();
        }
    }

    /** Runs {@code change} now, or once no button is held; only the newest of those that wait is run. */
    public void run(Runnable change) {
        if (pressed) {
            waiting = change;
        } else {
            change.run();
        }
    }
}
