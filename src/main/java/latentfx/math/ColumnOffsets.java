package latentfx.math;

import java.util.Arrays;

/**
 * What was subtracted, in double precision, from each column of a table before it became single precision. A column such
 * as a time in seconds since 1970 has a spread that is small against its size; rounded to 24 bits its values would fall
 * together. Distances and principal components do not depend on the offsets; what is displayed or exported adds them
 * again by {@link #original}.
 *
 * @param values one offset a column, finite; 0 where the column is stored as it is
 */
public record ColumnOffsets(double[] values) {
    /** @throws IllegalArgumentException if an offset is not finite; the message names it */
    public ColumnOffsets {
        values = values.clone();
        for (int column = 0; column < values.length; column++) {
            if (!Double.isFinite(values[column])) {
                throw new IllegalArgumentException("the offset of column " + column + " is " + values[column]);
            }
        }
    }

    /** Offsets of 0 for {@code columns} columns. */
    public static ColumnOffsets none(int columns) {
        return new ColumnOffsets(new double[columns]);
    }

    @Override
    public double[] values() {
        return values.clone();
    }

    /** Number of columns. */
    public int columns() {
        return values.length;
    }

    /** The offset of {@code column}. */
    public double at(int column) {
        return values[column];
    }

    /** Whether nothing was subtracted from any column. */
    public boolean isNone() {
        return Arrays.stream(values).allMatch(value -> value == 0);
    }

    /** What is stored for {@code value} of {@code column}. */
    public float stored(int column, double value) {
        return (float) (value - values[column]);
    }

    /** The value of {@code column} that is stored as {@code stored}. */
    public double original(int column, float stored) {
        return values[column] + stored;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ColumnOffsets that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
