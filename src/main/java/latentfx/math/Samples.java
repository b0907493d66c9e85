package latentfx.math;

import java.nio.FloatBuffer;
import java.util.Objects;

/**
 * Rows of single-precision numbers, one sample a row, however they are stored: as numbers ({@link Matrix}) or as bytes
 * ({@link ByteSamples}). Whoever computes with many samples copies a block of them at a time, see {@link RowBlock}.
 * Immutable; safe for use by several threads.
 */
public interface Samples {
    /** The number of rows (samples), 0 or more. */
    int rows();

    /** The number of columns (values per sample), at least 1. */
    int columns();

    /**
     * Copies {@code count} rows from row {@code from} on to {@code target} at {@code offset}.
     *
     * @throws IndexOutOfBoundsException if there are no such rows, or {@code target} is too short
     */
    void copyRows(int from, int count, float[] target, int offset);

    /**
     * Copies {@code count} rows from row {@code from} on to {@code target} at absolute index {@code offset}; the
     * buffer's position does not change.
     */
    default void copyRows(int from, int count, FloatBuffer target, int offset) {
        Objects.checkFromIndexSize(from, count, rows());
        float[] row = new float[columns()];
        for (int i = 0; i < count; i++) {
            copyRows(from + i, 1, row, 0);
            target.put(offset + i * row.length, row);
        }
    }

    /** The entry at {@code row} and {@code column}; throws {@code IndexOutOfBoundsException} outside the table. */
    float get(int row, int column);

    /** A copy of one row. */
    default float[] row(int row) {
        float[] values = new float[columns()];
        copyRows(row, 1, values, 0);
        return values;
    }

    /** The rows from {@code from} (inclusive) to {@code to} (exclusive). */
    Samples slice(int from, int to);

    /**
     * The rows at {@code indices}, in that order; a row may occur several times.
     *
     * @throws IndexOutOfBoundsException if there is no such row
     */
    Samples at(int[] indices);

    /** These samples in memory of their own, where they share that of more than twice as many; else they themselves. */
    default Samples compact() {
        return this;
    }

    /**
     * All rows as numbers: four bytes a value, so ask for it only of few rows.
     *
     * @throws ArithmeticException if they are more than an array can hold
     */
    default Matrix matrix() {
        float[] values = new float[Math.multiplyExact(rows(), columns())];
        copyRows(0, rows(), values, 0);
        return Matrix.wrap(rows(), columns(), values);
    }
}
