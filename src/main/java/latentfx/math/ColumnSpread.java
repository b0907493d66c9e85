package latentfx.math;

import java.util.Arrays;

/**
 * The range of each column of a table that is read value by value, from which its {@link ColumnOffsets} follow. A column
 * is offset by the middle of its range where its largest magnitude exceeds its spread {@value #LARGEST_RATIO} times;
 * every other column loses at most a few of its 24 bits and is stored as it is. Not thread-safe.
 */
public final class ColumnSpread {
    /** Largest magnitude of a column, in units of its spread, that is stored without an offset. */
    private static final double LARGEST_RATIO = 16;

    private final double[] smallest;
    private final double[] largest;
    private final boolean[] rounded;

    /** Creates the ranges of {@code columns} columns without values. */
    public ColumnSpread(int columns) {
        smallest = new double[columns];
        largest = new double[columns];
        rounded = new boolean[columns];
        Arrays.fill(smallest, Double.POSITIVE_INFINITY);
        Arrays.fill(largest, Double.NEGATIVE_INFINITY);
    }

    /** Adds a finite value of {@code column}. */
    public void add(int column, double value) {
        if (value < smallest[column]) {
            smallest[column] = value;
        }
        if (value > largest[column]) {
            largest[column] = value;
        }
        rounded[column] |= (float) value != value;
    }

    /**
     * Adds a finite value of {@code column} that double precision has already rounded, such as a whole number beyond
     * 2^53.
     */
    public void addRounded(int column, double value) {
        add(column, value);
        rounded[column] = true;
    }

    /** The offsets that the values added so far call for; 0 for every column that single precision holds as it is. */
    public ColumnOffsets offsets() {
        double[] offsets = new double[smallest.length];
        for (int column = 0; column < offsets.length; column++) {
            if (rounded[column] && isNarrow(smallest[column], largest[column])) {
                offsets[column] = smallest[column] + (largest[column] - smallest[column]) / 2;
            }
        }
        return new ColumnOffsets(offsets);
    }

    private static boolean isNarrow(double low, double high) {
        return Math.max(Math.abs(low), Math.abs(high)) > LARGEST_RATIO * (high - low);
    }
}
