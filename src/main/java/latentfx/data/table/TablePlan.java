package latentfx.data.table;

import java.util.List;
import latentfx.data.DataRemark;
import latentfx.math.ColumnOffsets;

/**
 * What the columns of a table are taken as.
 *
 * @param headed whether the first line contains headings
 * @param columns all columns
 * @param offsets what is subtracted from each column, of whatever role
 */
record TablePlan(boolean headed, List<TableColumn> columns, ColumnOffsets offsets) {
    /** A plan by which nothing of {@code width} columns is kept and the first line is passed over. */
    static TablePlan nothing(int width) {
        TableColumn none = new TableColumn(1, "", ColumnRole.LEFT_OUT, DataRemark.of("column.told"));
        return new TablePlan(true, java.util.Collections.nCopies(width, none), ColumnOffsets.none(width));
    }

    ColumnRole role(int column) {
        return columns.get(column).role();
    }

    /** Whether the texts of a column are kept. */
    boolean keepsText(int column) {
        return role(column) == ColumnRole.TEXT || role(column) == ColumnRole.CLASS;
    }

    /** Whether a table collected by this plan contains what {@code other} asks for. */
    boolean serves(TablePlan other) {
        if (headed != other.headed || !offsets.equals(other.offsets)) {
            return false;
        }
        for (int i = 0; i < columns.size(); i++) {
            boolean number = role(i) == ColumnRole.NUMBER;
            if (number != (other.role(i) == ColumnRole.NUMBER) || (other.keepsText(i) && !keepsText(i))) {
                return false;
            }
        }
        return true;
    }

    /** The offsets of the columns of numbers. */
    ColumnOffsets numberOffsets() {
        double[] kept = new double[columns.size()];
        int count = 0;
        for (int i = 0; i < columns.size(); i++) {
            if (role(i) == ColumnRole.NUMBER) {
                kept[count++] = offsets.at(i);
            }
        }
        return new ColumnOffsets(java.util.Arrays.copyOf(kept, count));
    }
}
