package latentfx.data.table.array;

import latentfx.math.ColumnOffsets;
import latentfx.math.Matrix;

/**
 * A table of numbers in single precision.
 *
 * @param values one row a sample, less the offsets
 * @param offsets what was subtracted from each column, so that little of a column with a large mean is lost
 */
public record NumberTable(Matrix values, ColumnOffsets offsets) {
    public NumberTable {
        if (offsets.columns() != values.columns()) {
            throw new IllegalArgumentException(values + " does not fit " + offsets.columns() + " offsets");
        }
    }
}
