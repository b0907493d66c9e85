package latentfx.ui.time;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Buttons for the previous and the next checkpoint, and for play and pause; optionally for the first and the newest
 * checkpoint.
 */
final class PlayButtons extends HBox {
    private final Messages words = Messages.of(PlayButtons.class);
    private final String prefix;

    /**
     * Creates buttons whose ids begin with {@code prefix}; {@code ends} adds those for the first and the newest
     * checkpoint.
     */
    PlayButtons(TimeViewModel viewModel, String prefix, boolean ends) {
        this.prefix = prefix;
        getStyleClass().add("play-bar");
        Button play = button("play", Feather.PLAY, viewModel::togglePlay);
        viewModel
                .playingProperty()
                .addListener(
                        (property, before, now) -> play.setGraphic(new FontIcon(now ? Feather.PAUSE : Feather.PLAY)));
        getChildren()
                .addAll(
                        button("back", Feather.CHEVRON_LEFT, () -> viewModel.step(-1)),
                        play,
                        button("on", Feather.CHEVRON_RIGHT, () -> viewModel.step(1)));
        if (ends) {
            getChildren().add(0, button("first", Feather.CHEVRONS_LEFT, () -> viewModel.goTo(0)));
            getChildren().add(button("last", Feather.CHEVRONS_RIGHT, viewModel::goToNow));
        }
        disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> viewModel.lineProperty().get().isEmpty(), viewModel.lineProperty()));
    }

    private Button button(String name, Feather icon, Runnable action) {
        return ButtonBuilder.icon(icon, words.get(name + ".help"))
                .id(prefix + name)
                .unfocused()
                .does(action);
    }
}
