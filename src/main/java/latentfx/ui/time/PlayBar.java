package latentfx.ui.time;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import latentfx.ui.fx.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Play, single steps, speed, and where in the training the window stands. */
final class PlayBar extends HBox {
    private final Messages words = Messages.of(PlayBar.class);

    PlayBar(TimeViewModel viewModel) {
        getStyleClass().add("play-bar");
        FontIcon face = new FontIcon(Feather.PLAY);
        Button play = button("time-play", face, "play.help", viewModel::togglePlay);
        viewModel
                .playingProperty()
                .addListener((property, before, now) -> face.setIconCode(now ? Feather.PAUSE : Feather.PLAY));
        Label place = new Label();
        place.setId("time-place");
        place.getStyleClass().add("time-place");
        TimeWords text = new TimeWords();
        place.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> viewModel.frameProperty().get().map(text::place).orElse(""), viewModel.frameProperty()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label speedWord = new Label(words.get("speed"));
        speedWord.getStyleClass().add("time-note");
        speedWord.setMinWidth(Region.USE_PREF_SIZE);
        getChildren()
                .addAll(
                        button(
                                "time-first",
                                new FontIcon(Feather.CHEVRONS_LEFT),
                                "first.help",
                                () -> viewModel.goTo(0)),
                        button("time-back", new FontIcon(Feather.CHEVRON_LEFT), "back.help", () -> viewModel.step(-1)),
                        play,
                        button("time-on", new FontIcon(Feather.CHEVRON_RIGHT), "on.help", () -> viewModel.step(1)),
                        button(
                                "time-last",
                                new FontIcon(Feather.CHEVRONS_RIGHT),
                                "last.help",
                                () -> viewModel.goTo(Double.MAX_VALUE)),
                        place,
                        gap,
                        speedWord,
                        speeds(viewModel));
        disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> viewModel.lineProperty().get().isEmpty(), viewModel.lineProperty()));
    }

    private Button button(String id, FontIcon icon, String help, Runnable action) {
        Button button = new Button("", icon);
        button.setId(id);
        button.getStyleClass().addAll("button-icon", "small");
        button.setTooltip(new Tooltip(words.get(help)));
        button.setAccessibleText(words.get(help));
        button.setFocusTraversable(false);
        button.setOnAction(event -> action.run());
        return button;
    }

    private ComboBox<Double> speeds(TimeViewModel viewModel) {
        ComboBox<Double> box = new ComboBox<>();
        box.setId("time-speed");
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
