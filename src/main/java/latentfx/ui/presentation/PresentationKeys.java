package latentfx.ui.presentation;

import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** F11 begins and ends a presentation, Escape ends it, whether or not its menu is in sight. For the FX thread. */
public final class PresentationKeys {
    private PresentationKeys() {}

    /** Installs the keys in {@code scene}; Escape is left alone while {@code covered} says that a box is open. */
    public static void install(Scene scene, Presentation presentation, BooleanSupplier covered) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F11) {
                presentation.toggle();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE
                    && presentation.shownProperty().get()
                    && !covered.getAsBoolean()) {
                presentation.leave();
                event.consume();
            }
        });
    }
}
