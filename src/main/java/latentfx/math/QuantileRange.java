package latentfx.math;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Between which values most of a column lies.
 *
 * @param low lower quantile
 * @param high upper quantile
 */
public record QuantileRange(double low, double high) {
    /**
     * The range of each column of {@code positions} that leaves {@code outside} of the values (0 to 0.5) out at either
     * end, interpolated between neighbours as NumPy does. Values that are not finite do not count.
     *
     * @throws IllegalArgumentException if a column has no finite value
     */
    public static List<QuantileRange> ofColumns(Matrix positions, double outside) {
        List<QuantileRange> ranges = new ArrayList<>();
        for (int column = 0; column < positions.columns(); column++) {
            double[] values = new double[positions.rows()];
            int count = 0;
            for (int row = 0; row < values.length; row++) {
                float value = positions.get(row, column);
                if (Float.isFinite(value)) {
                    values[count++] = value;
                }
            }
            if (count == 0) {
                throw new IllegalArgumentException("column " + column + " of " + positions + " has no finite value");
            }
            double[] sorted = Arrays.copyOf(values, count);
            Arrays.sort(sorted);
            ranges.add(new QuantileRange(Quantile.ofSorted(sorted, outside), Quantile.ofSorted(sorted, 1 - outside)));
        }
        return ranges;
    }
}
