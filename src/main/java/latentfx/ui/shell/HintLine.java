package latentfx.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import latentfx.ui.path.PathViewModel;
import latentfx.ui.settings.Settings;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * One line that tells a new user what to do first; hidden permanently once it is dismissed or the path has been used.
 */
final class HintLine extends HBox {
    private static final String SEEN = "hint.seen";

    private final Settings settings;

    /** The hint, unless it was dismissed in an earlier session; any movement along {@code path} dismisses it. */
    HintLine(Settings settings, PathViewModel path) {
        this.settings = settings;
        Messages words = Messages.of(HintLine.class);
        getStyleClass().add("hint-line");
        setAlignment(Pos.CENTER_LEFT);
        Label hint = new Label(words.get("hint.first"));
        hint.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(hint, Priority.ALWAYS);
        Button dismiss = ButtonBuilder.icon(Feather.X, words.get("hint.dismiss"))
                .id("hint-dismiss")
                .style("flat")
                .does(this::seen);
        path.tProperty().addListener((property, before, now) -> seen());
        getChildren().addAll(new FontIcon(Feather.INFO), hint, dismiss);
        show(settings.get(SEEN, "").isEmpty());
    }

    private void seen() {
        if (isVisible()) {
            settings.put(SEEN, "yes");
            show(false);
        }
    }

    private void show(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
