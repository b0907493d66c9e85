package latentfx.ui.fx;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** Sets the light or dark theme of the application, and the application's own style sheet of scenes and pop-ups. */
public final class Themes {
    private Themes() {}

    /** Makes the whole application light or dark, windows opened later included. */
    public static void use(boolean dark) {
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
    }

    /** Adds the application's style sheet to {@code scene}. */
    public static void apply(Scene scene) {
        scene.getStylesheets().add(sheet());
    }

    /** Adds the application's style sheet to {@code root}; for a PopOver, which is a window of its own. */
    public static void apply(Parent root) {
        root.getStylesheets().add(sheet());
    }

    private static String sheet() {
        return Objects.requireNonNull(Themes.class.getResource("fx.css")).toExternalForm();
    }
}
