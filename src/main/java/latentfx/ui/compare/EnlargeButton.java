package latentfx.ui.compare;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import latentfx.analysis.Side;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Tip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Gives a map the room of the other one and of the panel, and gives it back; so does Escape on the button. */
final class EnlargeButton extends Button {
    private final Messages words = Messages.of(EnlargeButton.class);
    private final Side side;

    EnlargeButton(Side side, MapTools tools) {
        this.side = side;
        setId(side == Side.LEFT ? "enlarge-left" : "enlarge-right");
        getStyleClass().addAll("small", "flat", "worded");
        setMinWidth(USE_PREF_SIZE);
        setOnAction(event -> tools.enlarge(side));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && tools.largeProperty().get().equals(Optional.of(side))) {
                tools.enlarge(side);
                event.consume();
            }
        });
        tools.largeProperty().addListener((property, before, now) -> show(now));
        show(tools.largeProperty().get());
    }

    private void show(Optional<Side> large) {
        boolean here = large.equals(Optional.of(side));
        setGraphic(new FontIcon(here ? Feather.MINIMIZE_2 : Feather.MAXIMIZE_2));
        setText(words.get(here ? "large.word.back" : "large.word"));
        String does = words.get(here ? "large.back" : side == Side.LEFT ? "large.left" : "large.right");
        Tip.on(this, does);
        setAccessibleText(does);
    }
}
