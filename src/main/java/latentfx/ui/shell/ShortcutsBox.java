package latentfx.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import latentfx.ui.fx.Messages;

/** The list of keys. */
final class ShortcutsBox {
    /** Key of the words, then the keys themselves. */
    private static final String[][] ROWS = {
        {"keys.walk", "← →"},
        {"keys.walk.far", "Shift + ← →"},
        {"keys.ends", "Home, End"},
        {"keys.map.walk", "Shift + ← → ↑ ↓"},
        {"keys.map.pick", "Enter"},
        {"keys.map.pan", "Ctrl + ← → ↑ ↓"},
        {"keys.map.zoom", "+ − 0"},
        {"menu.clear", "Esc"},
        {"menu.undo", "Ctrl + Z"},
        {"menu.redo", "Ctrl + Shift + Z"},
        {"menu.fit", "Ctrl + 0"},
        {"menu.open", "Ctrl + O"},
        {"menu.save", "Ctrl + S"},
        {"menu.lab.open", "Ctrl + Shift + O"},
        {"menu.lab.save", "Ctrl + Shift + S"},
        {"menu.vectors", "Ctrl + Shift + V"},
        {"menu.folder", "Ctrl + D"},
        {"menu.swap", "Ctrl + E"},
        {"menu.comparison", "Ctrl + K"},
        {"menu.time", "Ctrl + M"},
        {"menu.pane", "F9"},
        {"menu.inspector", "F8"},
        {"menu.latency", "F7"},
        {"menu.toggle", "Ctrl + T"},
        {"keys.next", "Tab, Shift + Tab"},
        {"menu.shortcuts", "F1"},
        {"menu.quit", "Ctrl + Q"},
    };

    private static final double BETWEEN = 20;

    private ShortcutsBox() {}

    /** The list. */
    static Node content() {
        Messages words = Messages.of(ShortcutsBox.class);
        boolean mac = System.getProperty("os.name", "").startsWith("Mac");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("info-grid");
        grid.getColumnConstraints()
                .addAll(new ColumnConstraints(), new ColumnConstraints(), new ColumnConstraints(BETWEEN));
        int half = (ROWS.length + 1) / 2; // two columns, so that the box fits the smallest window
        for (int i = 0; i < ROWS.length; i++) {
            Label keys = new Label(mac ? ROWS[i][1].replace("Ctrl", "⌘") : ROWS[i][1]);
            keys.getStyleClass().add("keys");
            int column = i < half ? 0 : 3;
            grid.add(new Label(words.get(ROWS[i][0])), column, i % half);
            grid.add(keys, column + 1, i % half);
        }
        return grid;
    }
}
