package latentfx.math;

import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.Objects;

/**
 * An immutable row-major matrix of single-precision numbers, one sample per row: the common type for images, latent
 * codes and map positions. Safe for use by several threads.
 */
public final class Matrix implements Samples {
    private final int rows;
    private final int columns;
    private final float[] values;

    private Matrix(int rows, int columns, float[] values) {
        if (rows < 0 || columns < 1 || (long) rows * columns != values.length) {
            throw new IllegalArgumentException(
                    "a matrix of " + rows + " x " + columns + " cannot hold " + values.length + " values");
        }
        this.rows = rows;
        this.columns = columns;
        this.values = values;
    }

    /** Copies {@code values} (row-major, {@code rows * columns} of them). */
    public static Matrix of(int rows, int columns, float... values) {
        return new Matrix(rows, columns, values.clone());
    }

    /** Wraps {@code values} (row-major) without copying; the caller must not modify the array afterwards. */
    public static Matrix wrap(int rows, int columns, float[] values) {
        return new Matrix(rows, columns, values);
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public int columns() {
        return columns;
    }

    @Override
    public float get(int row, int column) {
        Objects.checkIndex(column, columns);
        return values[Objects.checkIndex(row, rows) * columns + column];
    }

    @Override
    public float[] row(int row) {
        int start = Objects.checkIndex(row, rows) * columns;
        return Arrays.copyOfRange(values, start, start + columns);
    }

    @Override
    public void copyRows(int from, int count, float[] target, int offset) {
        Objects.checkFromIndexSize(from, count, rows);
        System.arraycopy(values, from * columns, target, offset, count * columns);
    }

    @Override
    public void copyRows(int from, int count, FloatBuffer target, int offset) {
        Objects.checkFromIndexSize(from, count, rows);
        target.put(offset, values, from * columns, count * columns);
    }

    /** The rows from {@code from} (inclusive) to {@code to} (exclusive), copied. */
    @Override
    public Matrix slice(int from, int to) {
        Objects.checkFromToIndex(from, to, rows);
        return new Matrix(to - from, columns, Arrays.copyOfRange(values, from * columns, to * columns));
    }

    /**
     * The rows at {@code indices}, copied in that order; a row may occur several times.
     *
     * @throws IndexOutOfBoundsException if there is no such row
     */
    @Override
    public Matrix at(int[] indices) {
        float[] chosen = new float[Math.multiplyExact(indices.length, columns)];
        for (int i = 0; i < indices.length; i++) {
            copyRows(indices[i], 1, chosen, i * columns);
        }
        return new Matrix(indices.length, columns, chosen);
    }

    @Override
    public Matrix matrix() {
        return this;
    }

    /** A copy of {@code count} columns from column {@code from} on; this matrix itself if those are all columns. */
    public Matrix columns(int from, int count) {
        Objects.checkFromIndexSize(from, count, columns);
        if (count == columns) {
            return this;
        }
        float[] kept = new float[rows * count];
        for (int row = 0; row < rows; row++) {
            System.arraycopy(values, row * columns + from, kept, row * count, count);
        }
        return new Matrix(rows, count, kept);
    }

    /** A copy of all values, row-major. */
    public float[] toArray() {
        return values.clone();
    }

    /** A read-only view of all values, row-major, for bulk transfer. */
    public FloatBuffer buffer() {
        return FloatBuffer.wrap(values).asReadOnlyBuffer();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Matrix that
                && rows == that.rows
                && columns == that.columns
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * rows + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return rows + "×" + columns + " numbers";
    }

    /**
     * The rows between those of this matrix and of {@code to}: (1 − {@code t}) times these plus {@code t} times those.
     *
     * @throws IllegalArgumentException if {@code to} has another size
     */
    public Matrix towards(Matrix to, double t) {
        if (to.rows() != rows() || to.columns() != columns()) {
            throw new IllegalArgumentException("nothing lies between " + this + " and " + to);
        }
        float[] from = toArray();
        float[] other = to.toArray();
        for (int i = 0; i < from.length; i++) {
            from[i] = (float) ((1 - t) * from[i] + t * other[i]);
        }
        return wrap(rows(), columns(), from);
    }
}
