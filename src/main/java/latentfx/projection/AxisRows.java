package latentfx.projection;

import java.util.Objects;
import java.util.function.IntFunction;
import latentfx.math.Matrix;

/**
 * Axes as unit vectors that are made when asked for: the coordinate axes of a space of 16,384 dimensions would take a
 * gigabyte at once. Immutable.
 */
final class AxisRows {
    private final int count;
    private final IntFunction<float[]> rows;

    private AxisRows(int count, IntFunction<float[]> rows) {
        this.count = count;
        this.rows = rows;
    }

    /** The rows of {@code axes}. */
    static AxisRows of(Matrix axes) {
        return new AxisRows(axes.rows(), axes::row);
    }

    /** The coordinate axes of a space of {@code dimensions} dimensions. */
    static AxisRows coordinates(int dimensions) {
        return new AxisRows(dimensions, axis -> {
            float[] unit = new float[dimensions];
            unit[axis] = 1;
            return unit;
        });
    }

    /** These axes with {@code direction} for axis {@code replaced}. */
    AxisRows with(int replaced, float[] direction) {
        Objects.checkIndex(replaced, count);
        return new AxisRows(count, axis -> axis == replaced ? direction.clone() : rows.apply(axis));
    }

    /** The number of axes. */
    int count() {
        return count;
    }

    /** A copy of axis {@code axis}. */
    float[] row(int axis) {
        return rows.apply(Objects.checkIndex(axis, count));
    }
}
