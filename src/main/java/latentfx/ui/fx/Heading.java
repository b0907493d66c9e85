package latentfx.ui.fx;

import javafx.scene.control.Label;

/** The heading of a group of controls; has the style class {@code heading}. */
public final class Heading extends Label {
    public Heading(String text) {
        super(text);
        getStyleClass().add("heading");
    }
}
