package latentfx.ui.time;

import javafx.beans.binding.Bindings;
import javafx.geometry.VPos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Tip;

/** Controls for play, single steps and speed, with the epoch and losses of the checkpoint shown. */
final class PlayBar extends FlowPane {
    private static final double GAP = 8;

    private final Messages words = Messages.of(PlayBar.class);

    PlayBar(TimeViewModel viewModel) {
        getStyleClass().add("play-bar");
        setHgap(GAP);
        setVgap(GAP / 2);
        setRowValignment(VPos.CENTER);
        Label position = new Label();
        position.setId("time-position");
        position.getStyleClass().add("time-position");
        TimeWords text = new TimeWords();
        position.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> viewModel
                                .frameProperty()
                                .get()
                                .map(text::position)
                                .orElse(""),
                        viewModel.frameProperty()));
        getChildren().addAll(new PlayButtons(viewModel, "time-", true), position, speeds(viewModel));
        disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> viewModel.lineProperty().get().isEmpty(), viewModel.lineProperty()));
    }

    private ComboBox<Double> speeds(TimeViewModel viewModel) {
        ComboBox<Double> box = new ComboBox<>();
        box.setId("time-speed");
        box.setAccessibleText(words.get("speed"));
        Tip.on(box, words.get("speed"));
        box.getItems().addAll(0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Double speed) {
                return words.get("speed.value", speed);
            }

            @Override
            public Double fromString(String text) {
                return Double.valueOf(text);
            }
        });
        box.valueProperty()
                .addListener(
                        (property, before, now) -> viewModel.speedProperty().set(now));
        box.setValue(viewModel.speedProperty().get());
        box.setFocusTraversable(false);
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }
}
