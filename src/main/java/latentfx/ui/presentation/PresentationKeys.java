package latentfx.ui.presentation;

import java.util.function.BooleanSupplier;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/**
 * F11 begins and ends a presentation, Escape ends it, whether or not its menu is in sight; a guarded one only when it is held for a
 * second. For the FX thread.
 */
public final class PresentationKeys {
    private static final Duration HELD = Duration.seconds(1);

    private PresentationKeys() {}

    /** Installs the keys in {@code scene}; Escape is left alone while {@code covered} says that a box is open. */
    public static void install(Scene scene, Presentation presentation, BooleanSupplier covered) {
        PauseTransition held = new PauseTransition(HELD);
        held.setOnFinished(event -> presentation.leave());
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && held.getStatus() == Animation.Status.RUNNING) {
                held.stop();
                presentation.remind();
            }
        });
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F11) {
                presentation.toggle();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE
                    && presentation.shownProperty().get()
                    && !covered.getAsBoolean()) {
                if (!presentation.guardedProperty().get()) {
                    presentation.leave();
                } else if (held.getStatus() != Animation.Status.RUNNING) {
                    held.playFromStart();
                }
                event.consume();
            }
        });
    }
}
