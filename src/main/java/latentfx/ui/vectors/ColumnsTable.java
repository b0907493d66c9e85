package latentfx.ui.vectors;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.ScreenScale;

/** A row for each column of a table: its name, its first values and its role. */
final class ColumnsTable extends TableView<ColumnChoice> {
    private static final double ROW = 36;
    private static final double LEAST = 4 * ROW;
    private static final double NAME = 90;
    private static final double VALUES = 130;
    private static final double ROLE = 120;

    ColumnsTable(ColumnsViewModel model) {
        super(model.columns());
        Messages words = Messages.of(ColumnsTable.class);
        setId("columns-table");
        getStyleClass().add("dense");
        ScreenScale.set(this, "-fx-fixed-cell-size", ROW);
        setMinHeight(LEAST);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        getColumns().add(column(words.get("columns.name"), NAME, () -> new ColumnTextCell(ColumnChoice::name)));
        getColumns().add(column(words.get("columns.values"), VALUES, () -> new ColumnTextCell(ColumnChoice::values)));
        TableColumn<ColumnChoice, ColumnChoice> roles =
                column(words.get("columns.role"), ROLE, () -> new ColumnRoleCell(model));
        roles.setMinWidth(ROLE);
        getColumns().add(roles);
    }

    private static TableColumn<ColumnChoice, ColumnChoice> column(
            String heading, double width, Supplier<TableCell<ColumnChoice, ColumnChoice>> cells) {
        TableColumn<ColumnChoice, ColumnChoice> column = new TableColumn<>(heading);
        column.setPrefWidth(width);
        column.setReorderable(false);
        column.setSortable(false);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(unused -> cells.get());
        return column;
    }
}
