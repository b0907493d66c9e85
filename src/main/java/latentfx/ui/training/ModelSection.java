package latentfx.ui.training;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import latentfx.ui.fx.Messages;

/** Which model: kind, latent size and, for a VAE, β. */
final class ModelSection extends VBox {
    ModelSection(TrainingForm form) {
        Messages words = Messages.of(ModelSection.class);
        getStyleClass().add("section");
        ToggleGroup kinds = new ToggleGroup();
        HBox line = new HBox(
                kind(ModelKind.AE, "left-pill", kinds, form, words),
                kind(ModelKind.VAE, "right-pill", kinds, form, words));
        SettingRow beta = SettingRow.number(form.beta());
        Runnable showBeta = () -> beta.setDisable(form.kindProperty().get() == ModelKind.AE);
        form.kindProperty().addListener((property, before, now) -> showBeta.run());
        showBeta.run();
        getChildren().addAll(TrainingPane.heading(words.get("model")), line, SettingRow.number(form.latent()), beta);
    }

    private static ToggleButton kind(
            ModelKind kind, String place, ToggleGroup kinds, TrainingForm form, Messages words) {
        ToggleButton button = new ToggleButton(words.get(kind.id()));
        button.setId("kind-" + kind.id());
        button.setToggleGroup(kinds);
        button.getStyleClass().add(place);
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setPrefWidth(1);
        button.setSelected(form.kindProperty().get() == kind);
        form.kindProperty().addListener((property, before, now) -> button.setSelected(now == kind));
        button.setOnAction(event -> {
            form.kindProperty().set(kind);
            button.setSelected(true); // a second click on the chosen one must not leave none chosen
        });
        Hints.on(button, words.get(kind.id() + ".help"));
        return button;
    }
}
