package latentfx.ui.path;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** What the path panel says while no sample is chosen: how to begin a path. */
final class PathInvite extends VBox {
    PathInvite(PathWords words) {
        Label title = new Label(words.get("invite.title"));
        title.getStyleClass().add("invite-title");
        title.setWrapText(true);
        title.setTextAlignment(TextAlignment.CENTER);
        Label hint = new Label(words.get("invite.hint"));
        hint.getStyleClass().add("invite-hint");
        hint.setWrapText(true);
        getChildren().addAll(title, hint);
        getStyleClass().add("invite");
    }

    /** What is said while the second point is missing. */
    static Label second(PathWords words) {
        Label second = new Label(words.get("invite.second"));
        second.getStyleClass().add("invite-title");
        second.setWrapText(true);
        return second;
    }
}
