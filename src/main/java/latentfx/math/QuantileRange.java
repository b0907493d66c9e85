package latentfx.math;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The interval between two quantiles of a column.
 *
 * @param low lower quantile
 * @param high upper quantile
 */
public record QuantileRange(double low, double high) {
    /**
     * For each column of {@code positions} the range from quantile {@code outside} (0 to 0.5) to quantile {@code 1 -
     * outside}, see {@link Quantile}. Values that are not finite are ignored.
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
