package latentfx.math;

import java.util.Arrays;
import java.util.Objects;

/**
 * Samples stored as one byte a value, 255 for 1, as nearly all files hold pixels: a value is {@code b / 255f}. Slices and
 * chosen rows share the bytes of the samples that they are taken from and cost four bytes a row.
 */
public final class ByteSamples implements Samples {
    private static final float[] LEVELS = levels();

    private final byte[] bytes;
    private final int columns;
    /** Where the bytes of each row begin. */
    private final int[] starts;

    private ByteSamples(byte[] bytes, int columns, int[] starts) {
        this.bytes = bytes;
        this.columns = columns;
        this.starts = starts;
    }

    private static float[] levels() {
        float[] levels = new float[256];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = i / 255f;
        }
        return levels;
    }

    /**
     * Wraps {@code bytes} (row-major) without copying; the caller must not modify the array afterwards.
     *
     * @throws IllegalArgumentException if it does not hold {@code rows} times {@code columns} bytes
     */
    public static ByteSamples wrap(int rows, int columns, byte[] bytes) {
        if (rows < 0 || columns < 1 || (long) rows * columns != bytes.length) {
            throw new IllegalArgumentException(
                    bytes.length + " bytes are not " + rows + " samples of " + columns + " values");
        }
        int[] starts = new int[rows];
        for (int row = 0; row < rows; row++) {
            starts[row] = row * columns;
        }
        return new ByteSamples(bytes, columns, starts);
    }

    /** The value of a byte, in [0, 1]. */
    public static float value(byte level) {
        return LEVELS[Byte.toUnsignedInt(level)];
    }

    @Override
    public int rows() {
        return starts.length;
    }

    @Override
    public int columns() {
        return columns;
    }

    @Override
    public float get(int row, int column) {
        return value(bytes[starts[row] + Objects.checkIndex(column, columns)]);
    }

    @Override
    public void copyRows(int from, int count, float[] target, int offset) {
        Objects.checkFromIndexSize(from, count, starts.length);
        Objects.checkFromIndexSize(offset, count * columns, target.length);
        float[] levels = LEVELS;
        for (int row = 0; row < count; row++) {
            int start = starts[from + row];
            int to = offset + row * columns;
            for (int i = 0; i < columns; i++) {
                target[to + i] = levels[bytes[start + i] & 0xff];
            }
        }
    }

    /** Copies the bytes of {@code row} to {@code target} at {@code offset}. */
    public void copyBytes(int row, byte[] target, int offset) {
        System.arraycopy(bytes, starts[row], target, offset, columns);
    }

    @Override
    public ByteSamples slice(int from, int to) {
        Objects.checkFromToIndex(from, to, starts.length);
        return new ByteSamples(bytes, columns, Arrays.copyOfRange(starts, from, to));
    }

    @Override
    public ByteSamples at(int[] indices) {
        int[] chosen = new int[indices.length];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = starts[indices[i]];
        }
        return new ByteSamples(bytes, columns, chosen);
    }

    @Override
    public ByteSamples compact() {
        int size = rows() * columns;
        if (bytes.length <= 2L * size) {
            return this;
        }
        byte[] own = new byte[size];
        for (int row = 0; row < rows(); row++) {
            copyBytes(row, own, row * columns);
        }
        return wrap(rows(), columns, own);
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof ByteSamples that) || rows() != that.rows() || columns != that.columns) {
            return false;
        }
        for (int row = 0; row < starts.length; row++) {
            int mine = starts[row];
            int others = that.starts[row];
            if (!Arrays.equals(bytes, mine, mine + columns, that.bytes, others, others + columns)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 31 * starts.length + columns;
        for (int start : starts) {
            hash = 31 * hash + bytes[start];
        }
        return hash;
    }

    @Override
    public String toString() {
        return starts.length + "×" + columns + " bytes";
    }
}
