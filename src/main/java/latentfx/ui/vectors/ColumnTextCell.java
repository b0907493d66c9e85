package latentfx.ui.vectors;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** Shows a text of a column, in full under the cursor together with the reason for the role as read. */
final class ColumnTextCell extends TableCell<ColumnChoice, ColumnChoice> {
    private static final double TIP_WIDTH = 360;

    private final Function<ColumnChoice, String> text;

    ColumnTextCell(Function<ColumnChoice, String> text) {
        this.text = text;
    }

    @Override
    protected void updateItem(@Nullable ColumnChoice column, boolean empty) {
        super.updateItem(column, empty);
        if (column == null || empty) {
            setText("");
            setTooltip(null);
        } else {
            setText(text.apply(column));
            Tooltip full = new Tooltip(text.apply(column) + " (" + column.why() + ")");
            full.setWrapText(true);
            full.setMaxWidth(TIP_WIDTH);
            setTooltip(full);
        }
    }
}
