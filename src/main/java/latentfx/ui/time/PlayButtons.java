package latentfx.ui.time;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import latentfx.ui.fx.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One checkpoint back, play or pause, one on; and first checkpoint and newest checkpoint, where there is room. */
final class PlayButtons extends HBox {
    private final Messages words = Messages.of(PlayButtons.class);
    private final String prefix;

    /** Buttons whose ids begin with {@code prefix}, with those that go to the {@code ends} or without. */
    PlayButtons(TimeViewModel viewModel, String prefix, boolean ends) {
        this.prefix = prefix;
        getStyleClass().add("play-bar");
        FontIcon face = new FontIcon(Feather.PLAY);
        viewModel
                .playingProperty()
                .addListener((property, before, now) -> face.setIconCode(now ? Feather.PAUSE : Feather.PLAY));
        getChildren()
                .addAll(
                        button("back", new FontIcon(Feather.CHEVRON_LEFT), () -> viewModel.step(-1)),
                        button("play", face, viewModel::togglePlay),
                        button("on", new FontIcon(Feather.CHEVRON_RIGHT), () -> viewModel.step(1)));
        if (ends) {
            getChildren().add(0, button("first", new FontIcon(Feather.CHEVRONS_LEFT), () -> viewModel.goTo(0)));
            getChildren().add(button("last", new FontIcon(Feather.CHEVRONS_RIGHT), viewModel::goToNow));
        }
        disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> viewModel.lineProperty().get().isEmpty(), viewModel.lineProperty()));
    }

    private Button button(String name, FontIcon icon, Runnable action) {
        Button button = new Button("", icon);
        button.setId(prefix + name);
        button.getStyleClass().addAll("button-icon", "small");
        button.setTooltip(new Tooltip(words.get(name + ".help")));
        button.setAccessibleText(words.get(name + ".help"));
        button.setFocusTraversable(false);
        button.setOnAction(event -> action.run());
        return button;
    }
}
