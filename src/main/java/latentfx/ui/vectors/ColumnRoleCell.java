package latentfx.ui.vectors;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import latentfx.data.table.ColumnRole;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.ToWords;
import org.jspecify.annotations.Nullable;

/** A list from which the role of a column is chosen. */
final class ColumnRoleCell extends TableCell<ColumnChoice, ColumnChoice> {
    private final ColumnsViewModel model;
    private final ComboBox<ColumnRole> roles = new ComboBox<>();

    ColumnRoleCell(ColumnsViewModel model) {
        this.model = model;
        Messages words = Messages.of(ColumnRoleCell.class);
        getStyleClass().add("column-role");
        roles.setConverter(new ToWords<>(role -> words.get("columns.role." + role)));
        roles.setMaxWidth(Double.MAX_VALUE);
        roles.setOnAction(event -> choose());
    }

    private void choose() {
        ColumnChoice column = getItem();
        ColumnRole role = roles.getValue();
        if (column != null && role != null && role != column.role()) {
            model.choose(column.column().position(), role);
        }
    }

    @Override
    protected void updateItem(@Nullable ColumnChoice column, boolean empty) {
        super.updateItem(column, empty);
        if (column == null || empty) {
            setGraphic(null);
            return;
        }
        if (!roles.getItems().equals(model.roles())) {
            roles.getItems().setAll(model.roles());
        }
        roles.setValue(column.role());
        roles.setAccessibleText(column.name());
        setGraphic(roles);
    }
}
