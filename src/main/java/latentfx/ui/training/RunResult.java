package latentfx.ui.training;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import org.kordamp.ikonli.feather.Feather;

/** The result of the training that finished last: its figures and buttons to save and to compare the model. */
final class RunResult extends VBox {
    private final Messages words = Messages.of(RunResult.class);
    private final CurrentTraining training;
    private final Label worth = new Label();

    RunResult(CurrentTraining training, Runnable save, Runnable compare) {
        this.training = training;
        getStyleClass().add("section");
        worth.setId("training-worth");
        worth.getStyleClass().add("setting-unit");
        worth.setWrapText(true);
        worth.setMinHeight(Region.USE_PREF_SIZE);
        worth.managedProperty().bind(worth.textProperty().isNotEmpty());
        HBox buttons = buttons(save, compare);
        getChildren().addAll(worth, buttons);
        visibleProperty().bind(buttons.visibleProperty());
        managedProperty().bind(visibleProperty());
        training.stateProperty().addListener((property, before, now) -> update());
        training.finishedProperty().addListener((property, before, now) -> update());
        update();
    }

    private HBox buttons(Runnable save, Runnable compare) {
        Button saving = small("training-save", words.get("save"), Feather.SAVE, save);
        saving.visibleProperty().bind(training.stateProperty().isEqualTo(TrainingState.DONE));
        Button comparing = small("training-compare", words.get("compare"), Feather.BAR_CHART_2, compare);
        comparing
                .visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> training.finishedProperty().get().isPresent(), training.finishedProperty()));
        HBox line = new HBox(saving, comparing);
        line.getStyleClass().add("button-line");
        line.visibleProperty().bind(saving.visibleProperty().or(comparing.visibleProperty()));
        return line;
    }

    private static Button small(String id, String text, Feather icon, Runnable action) {
        Button button = ButtonBuilder.small(text).with(icon).id(id).does(action);
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private void update() {
        boolean done = training.stateProperty().get() == TrainingState.DONE;
        worth.setText(
                done
                        ? training.finishedProperty()
                                .get()
                                .map(new TrainingWords()::worth)
                                .orElse("")
                        : "");
    }
}
