package latentfx.ui.vectors;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import latentfx.ui.fx.Tip;
import org.jspecify.annotations.Nullable;

/** Shows a text of a column, in full under the cursor together with the reason for the role as read. */
final class ColumnTextCell extends TableCell<ColumnChoice, ColumnChoice> {

    private final Function<ColumnChoice, String> text;

    ColumnTextCell(Function<ColumnChoice, String> text) {
        this.text = text;
    }

    @Override
    protected void updateItem(@Nullable ColumnChoice column, boolean empty) {
        super.updateItem(column, empty);
        if (column == null || empty) {
            setText("");
            Tip.on(this, "");
        } else {
            setText(text.apply(column));
            Tip.on(this, text.apply(column) + " (" + column.why() + ")");
        }
    }
}
