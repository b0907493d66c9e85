package latentfx.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Window;

/** A box with something to read and a button to close it. */
final class InfoBox {
    private InfoBox() {}

    /** Shows {@code content} until it is closed. */
    static void show(Window owner, String title, Node content) {
        Dialog<Void> box = new Dialog<>();
        box.initOwner(owner);
        box.setTitle(title);
        box.setResizable(true);
        box.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        box.getDialogPane().getStyleClass().add("info-box");
        box.getDialogPane().setContent(content);
        box.getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
        box.show();
    }
}
