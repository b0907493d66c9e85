package latentfx.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import latentfx.ui.fx.Messages;

/** The list of keys. */
final class ShortcutsBox {
    /** Key of the words, then the keys themselves. */
    private static final String[][] ROWS = {
        {"keys.walk", "← →"},
        {"keys.walk.far", "Shift + ← →"},
        {"keys.ends", "Home, End"},
        {"menu.clear", "Esc"},
        {"menu.undo", "Ctrl + Z"},
        {"menu.redo", "Ctrl + Shift + Z"},
        {"menu.fit", "Ctrl + 0"},
        {"menu.open", "Ctrl + O"},
        {"menu.save", "Ctrl + S"},
        {"menu.folder", "Ctrl + D"},
        {"menu.swap", "Ctrl + E"},
        {"menu.pane", "F9"},
        {"menu.toggle", "Ctrl + T"},
        {"keys.next", "Tab, Shift + Tab"},
        {"menu.shortcuts", "F1"},
        {"menu.quit", "Ctrl + Q"},
    };

    private ShortcutsBox() {}

    /** The list. */
    static Node content() {
        Messages words = Messages.of(ShortcutsBox.class);
        boolean mac = System.getProperty("os.name", "").startsWith("Mac");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("info-grid");
        for (int row = 0; row < ROWS.length; row++) {
            Label keys = new Label(mac ? ROWS[row][1].replace("Ctrl", "⌘") : ROWS[row][1]);
            keys.getStyleClass().add("keys");
            grid.addRow(row, new Label(words.get(ROWS[row][0])), keys);
        }
        return grid;
    }
}
