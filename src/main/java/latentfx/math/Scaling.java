package latentfx.math;

import java.util.Arrays;

/**
 * Brings a table of very large or very small numbers to the order of 1, so that squares of its differences neither
 * overflow nor underflow in single precision: every value is multiplied by the same power of two, which loses no digit.
 * The power follows from the largest range of a column, because distances depend on differences alone; a column whose
 * values are all equal is shifted to 0. Tables whose largest range is from 2⁻³⁰ to 2³⁰ are left as they are, without a
 * copy. Immutable; safe for use by several threads.
 */
public final class Scaling {
    /** Largest exponent of a range whose squares, summed over any number of columns, stay within single precision. */
    private static final int ORDINARY = 30;

    /** Scaled numbers of positions far outside the table are limited to this, so that their squares stay finite. */
    private static final double FARTHEST = 0x1p50;

    private final int exponent;
    private final float[] shifts;

    private Scaling(int exponent, float[] shifts) {
        this.exponent = exponent;
        this.shifts = shifts;
    }

    /** The scaling of {@code points}, one per row; values that are not finite do not count. */
    public static Scaling of(Samples points) {
        int columns = points.columns();
        float[] smallest = new float[columns];
        float[] largest = new float[columns];
        Arrays.fill(smallest, Float.POSITIVE_INFINITY);
        Arrays.fill(largest, Float.NEGATIVE_INFINITY);
        float[] row = new float[columns];
        for (int i = 0; i < points.rows(); i++) {
            points.copyRows(i, 1, row, 0);
            for (int d = 0; d < columns; d++) {
                float value = row[d];
                if (Math.abs(value) <= Float.MAX_VALUE) {
                    smallest[d] = Math.min(smallest[d], value);
                    largest[d] = Math.max(largest[d], value);
                }
            }
        }
        double range = 0;
        for (int d = 0; d < columns; d++) {
            range = Math.max(range, (double) largest[d] - smallest[d]);
        }
        int exponent = range == 0 ? 0 : Math.getExponent(range);
        if (Math.abs(exponent) <= ORDINARY) {
            return new Scaling(0, new float[0]);
        }
        for (int d = 0; d < columns; d++) {
            smallest[d] = smallest[d] == largest[d] ? smallest[d] : 0;
        }
        return new Scaling(exponent, smallest);
    }

    /** Whether nothing is changed. */
    public boolean isNone() {
        return exponent == 0;
    }

    /** The length in units of the table of a length of 1 among the scaled values: a power of two. */
    public double unit() {
        return Math.scalb(1.0, exponent);
    }

    /** {@code points} scaled, as numbers; the same object if nothing is changed. */
    public Samples apply(Samples points) {
        if (isNone()) {
            return points;
        }
        float[] values = points.matrix().toArray();
        for (int i = 0; i < values.length; i++) {
            values[i] = scaled(values[i], i % shifts.length);
        }
        return Matrix.wrap(points.rows(), points.columns(), values);
    }

    /** The position {@code point} scaled; the same array if nothing is changed. */
    public float[] apply(float[] point) {
        if (isNone()) {
            return point;
        }
        float[] values = new float[point.length];
        for (int d = 0; d < values.length; d++) {
            values[d] = scaled(point[d], d);
        }
        return values;
    }

    private float scaled(float value, int column) {
        if (!Float.isFinite(value)) {
            return value;
        }
        double scaled = Math.scalb((double) value - shifts[column], -exponent);
        return (float) Math.max(-FARTHEST, Math.min(FARTHEST, scaled));
    }
}
