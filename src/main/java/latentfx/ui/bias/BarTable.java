package latentfx.ui.bias;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Lines of a name, a bar and a value, under heads that name whose lines they are. */
final class BarTable extends GridPane {
    BarTable() {
        getStyleClass().add("bar-table");
        ColumnConstraints bar = new ColumnConstraints();
        bar.setHgrow(Priority.ALWAYS);
        bar.setFillWidth(true);
        ColumnConstraints value = new ColumnConstraints();
        value.setHalignment(HPos.RIGHT);
        getColumnConstraints().addAll(new ColumnConstraints(), bar, value);
    }

    /** A head with a remark at its end. */
    void head(String text, String remark) {
        Label name = new Label(text);
        name.getStyleClass().add("bar-head");
        name.setMinWidth(0);
        name.setWrapText(true);
        Label end = new Label(remark);
        end.getStyleClass().add("bar-head");
        end.setMinWidth(USE_PREF_SIZE);
        int row = getRowCount();
        add(name, 0, row, 2, 1);
        add(end, 2, row);
    }

    /** A bar of one part. */
    void line(String name, double share, String style, String value) {
        line(name, List.of(share), List.of(style), value);
    }

    /** A bar of several parts. */
    void line(String name, List<Double> shares, List<String> styles, String value) {
        Label label = new Label(name);
        label.setMinWidth(USE_PREF_SIZE);
        label.getStyleClass().add("bar-name");
        Label end = new Label(value);
        end.setMinWidth(USE_PREF_SIZE);
        addRow(getRowCount(), label, new ShareBar(name + ": " + value, shares, styles), end);
    }
}
