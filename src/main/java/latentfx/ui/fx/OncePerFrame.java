package latentfx.ui.fx;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;

/**
 * Does something at most once a frame, however often it is asked for: a mouse reports its position more often than the
 * screen shows one. For the FX thread.
 */
public final class OncePerFrame {
    private final Node node;
    private final Runnable action;
    private boolean asked;

    /** Will run {@code action} before the layout of a frame in which {@code node} is shown. */
    public OncePerFrame(Node node, Runnable action) {
        this.node = node;
        this.action = action;
    }

    /** Has the action run before the next layout, or at once where {@code node} is in no scene. */
    public void ask() {
        Scene scene = node.getScene();
        if (asked) {
            return;
        }
        if (scene == null) {
            action.run();
            return;
        }
        asked = true;
        scene.addPreLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePreLayoutPulseListener(this);
                asked = false;
                action.run();
            }
        });
        Platform.requestNextPulse();
    }
}
