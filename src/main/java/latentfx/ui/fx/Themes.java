package latentfx.ui.fx;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** Light and dark, and the small style sheet that brings ControlsFX and windows of their own in line with them. */
public final class Themes {
    private Themes() {}

    /** Makes the whole application light or dark, now and for windows to come. */
    public static void use(boolean dark) {
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
    }

    /** Gives {@code scene} the house style sheet. */
    public static void apply(Scene scene) {
        scene.getStylesheets().add(sheet());
    }

    /** Gives {@code root} the house style sheet: for a PopOver, which is a window of its own. */
    public static void apply(Parent root) {
        root.getStylesheets().add(sheet());
    }

    private static String sheet() {
        return Objects.requireNonNull(Themes.class.getResource("fx.css")).toExternalForm();
    }
}
