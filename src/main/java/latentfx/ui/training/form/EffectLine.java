package latentfx.ui.training.form;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/**
 * The line below the settings that explains the effect of a change; always visible, so that the layout does not move.
 */
public final class EffectLine extends StackPane {
    public EffectLine(Effects effects) {
        getStyleClass().add("effect-line");
        Label label = new Label();
        label.setId("effect");
        label.setWrapText(true);
        label.getStyleClass().add("effect");
        label.textProperty().bind(effects.sentenceProperty());
        setAlignment(label, Pos.TOP_LEFT);
        getChildren().add(label);
    }
}
