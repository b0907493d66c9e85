package latentfx.ui.scale;

import java.util.Objects;
import javafx.scene.Parent;

/** The style sheet of what lies over the maps here. */
final class ScaleStyle {
    private ScaleStyle() {}

    /** Gives {@code parent} the style sheet. */
    static void dress(Parent parent) {
        parent.getStylesheets()
                .add(Objects.requireNonNull(ScaleStyle.class.getResource("scale.css"))
                        .toExternalForm());
    }
}
