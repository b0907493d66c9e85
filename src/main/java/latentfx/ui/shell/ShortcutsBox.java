package latentfx.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import latentfx.ui.fx.Messages;
import latentfx.ui.tools.Tool;

/** The content of the box of keyboard shortcuts, in groups. */
final class ShortcutsBox {
    private record Row(Class<?> room, String words, String keys) {
        Row(String words, String keys) {
            this(ShortcutsBox.class, words, keys);
        }

        static Row of(Tool tool) {
            return new Row(Tool.class, "tool." + tool.id(), "Ctrl + " + tool.number());
        }
    }

    private record Group(String heading, List<Row> rows) {}

    /** The groups of each column; three columns, so that the box fits the smallest window. */
    private static final List<List<Group>> COLUMNS = List.of(
            List.of(
                    new Group(
                            "keys.group.path",
                            List.of(
                                    new Row("keys.path.move", "← →"),
                                    new Row("keys.path.far", "Shift + ← →"),
                                    new Row("keys.ends", "Home, End"))),
                    new Group(
                            "keys.group.map",
                            List.of(
                                    new Row("keys.map.neighbour", "Shift + ← → ↑ ↓"),
                                    new Row("keys.map.aim", "Alt + ← → ↑ ↓"),
                                    new Row("keys.map.pick", "Enter"),
                                    new Row("keys.map.pan", "Ctrl + ← → ↑ ↓"),
                                    new Row("keys.map.zoom", "+ − 0"),
                                    new Row("menu.fit", "Ctrl + Shift + 0"))),
                    new Group(
                            "menu.edit",
                            List.of(
                                    new Row("menu.undo", "Ctrl + Z"),
                                    new Row("menu.redo", "Ctrl + Shift + Z"),
                                    new Row("keys.escape.map", "Esc"),
                                    new Row("keys.escape.else", "Esc")))),
            List.of(
                    new Group(
                            "keys.group.maps",
                            List.of(
                                    new Row("keys.maps.large", "1, 2"),
                                    new Row("keys.maps.align", "A"),
                                    new Row("keys.maps.zoom", "Z"),
                                    new Row("keys.maps.scale", "U"),
                                    new Row("keys.maps.rings", "R"),
                                    new Row("keys.maps.shade", "S"),
                                    new Row("menu.swap", "Ctrl + E"))),
                    new Group(
                            "keys.group.panel",
                            List.of(
                                    new Row("keys.maps.path", "P"),
                                    new Row("keys.maps.numbers", "N"),
                                    new Row("keys.maps.hole", "H, Shift + H"),
                                    new Row("keys.maps.posterior", "O"),
                                    new Row("keys.maps.neighbours", "B"))),
                    new Group(
                            "keys.group.tools",
                            Stream.concat(Stream.of(Tool.values()).map(Row::of), Stream.of(new Row("menu.pane", "F9")))
                                    .toList())),
            List.of(
                    new Group(
                            "keys.group.files",
                            List.of(
                                    new Row("menu.open", "Ctrl + O"),
                                    new Row("menu.save", "Ctrl + S"),
                                    new Row("menu.lesson.open", "Ctrl + Shift + O"),
                                    new Row("menu.lesson.save", "Ctrl + Shift + S"),
                                    new Row("menu.vectors", "Ctrl + Shift + V"),
                                    new Row("menu.folder", "Ctrl + D"))),
                    new Group(
                            "keys.group.window",
                            List.of(
                                    new Row("menu.comparison", "Ctrl + K"),
                                    new Row("menu.jobs", "Ctrl + J"),
                                    new Row("menu.latency", "F7"),
                                    new Row("menu.presentation", "F11"),
                                    new Row("menu.text", "Ctrl + + − 0"),
                                    new Row("menu.toggle", "Ctrl + T"),
                                    new Row("keys.next", "Tab, Shift + Tab"),
                                    new Row("menu.shortcuts", "F1"),
                                    new Row("menu.help.pages", "Shift + F1"),
                                    new Row("menu.quit", "Ctrl + Q")))));

    private ShortcutsBox() {}

    /** The content, in the language of the window. */
    static Node content() {
        HBox columns = new HBox();
        columns.getStyleClass().add("keys-columns");
        COLUMNS.forEach(groups -> columns.getChildren().add(column(groups)));
        return columns;
    }

    /** One column: all groups in one grid, so that the keys are aligned. */
    private static Node column(List<Group> groups) {
        Messages words = Messages.of(ShortcutsBox.class);
        boolean mac = System.getProperty("os.name", "").startsWith("Mac");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys-grid");
        int line = 0;
        for (Group group : groups) {
            Label heading = new Label(words.get(group.heading()));
            heading.getStyleClass().add(line == 0 ? "keys-first-heading" : "keys-heading");
            heading.setMaxWidth(Double.MAX_VALUE); // for the line below it
            grid.add(heading, 0, line++, 2, 1);
            for (Row row : group.rows()) {
                Label keys = new Label(mac ? row.keys().replace("Ctrl", "⌘") : row.keys());
                keys.getStyleClass().add("keys");
                Label name = new Label(Messages.of(row.room()).get(row.words()));
                for (Label label : new Label[] {name, keys}) {
                    label.setMinWidth(Region.USE_PREF_SIZE);
                }
                grid.addRow(line++, name, keys);
            }
        }
        return grid;
    }
}
