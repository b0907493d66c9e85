package latentfx.data.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import latentfx.math.Matrix;

/** Collects the numbers of a matrix whose number of rows is not known, in at most twice the memory of the matrix. */
final class NumberBlocks {
    /** Most numbers of a matrix: as many as one array takes. */
    static final long MOST_VALUES = Integer.MAX_VALUE - 8L;

    private static final int SMALLEST_BLOCK = 1 << 10;
    private static final int LARGEST_BLOCK = 1 << 20;

    private final int columns;
    private final List<float[]> full = new ArrayList<>();
    private float[] block;
    private int used;
    private long count;

    /** Creates an empty matrix of {@code columns} columns, 0 or more. */
    NumberBlocks(int columns) {
        this.columns = columns;
        block = new float[SMALLEST_BLOCK];
    }

    /**
     * Adds the next number in row-major order.
     *
     * @throws IllegalArgumentException if there are too many
     */
    void add(float value) {
        if (used == block.length) {
            next();
        }
        block[used++] = value;
    }

    private void next() {
        count += used;
        if (count >= MOST_VALUES) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "more than %,d numbers, which no matrix holds; split the file", count));
        }
        full.add(block);
        block = new float[Math.min(LARGEST_BLOCK, 2 * block.length)];
        used = 0;
    }

    /** The matrix of all numbers, of which there must be at least one row; nothing may be added afterwards. */
    Matrix matrix() {
        float[] last = block;
        block = new float[0];
        if (full.isEmpty()) {
            return Matrix.wrap(used / columns, columns, Arrays.copyOf(last, used));
        }
        float[] values = new float[(int) (count + used)];
        int at = 0;
        for (int i = 0; i < full.size(); i++) {
            float[] part = full.set(i, last);
            System.arraycopy(part, 0, values, at, part.length);
            at += part.length;
        }
        System.arraycopy(last, 0, values, at, used);
        return Matrix.wrap(values.length / columns, columns, values);
    }
}
