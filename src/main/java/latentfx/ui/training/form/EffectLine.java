package latentfx.ui.training.form;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** The line beneath the settings that says what to expect of a change; always there, so that nothing jumps. */
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
