package latentfx.analysis.compression;

import latentfx.math.Matrix;

/**
 * Rounds codes to few bits a number: evenly spaced levels between the least and the largest number that each dimension has
 * among given codes; what lies beyond takes the end. Safe for use by several threads.
 */
public final class CodeRounding {
    /** Most bits a number. */
    public static final int MOST_BITS = 16;

    private final float[] least;
    private final float[] most;

    private CodeRounding(float[] least, float[] most) {
        this.least = least;
        this.most = most;
    }

    /**
     * With the ranges of {@code codes}, one a row.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static CodeRounding of(Matrix codes) {
        if (codes.rows() == 0) {
            throw new IllegalArgumentException("no ranges of " + codes + ": it has no rows");
        }
        float[] least = codes.row(0);
        float[] most = codes.row(0);
        for (int row = 1; row < codes.rows(); row++) {
            for (int d = 0; d < least.length; d++) {
                float value = codes.get(row, d);
                least[d] = Math.min(least[d], value);
                most[d] = Math.max(most[d], value);
            }
        }
        return new CodeRounding(least, most);
    }

    /** Numbers a code. */
    public int dimensions() {
        return least.length;
    }

    /** The bytes of one code of {@code dimensions} numbers of so many bits, a byte that is begun counted whole. */
    public static int bytes(int dimensions, int bits) {
        return (dimensions * bits + Byte.SIZE - 1) / Byte.SIZE;
    }

    /**
     * {@code codes} rounded to 2^{@code bits} levels.
     *
     * @param codes one a row; of as many dimensions as the ranges, or fewer, the first ones
     * @param bits 1 to {@value #MOST_BITS}
     * @throws IllegalArgumentException if there are more dimensions or such bits do not exist
     */
    public Matrix rounded(Matrix codes, int bits) {
        if (bits < 1 || bits > MOST_BITS) {
            throw new IllegalArgumentException("a number has 1 to " + MOST_BITS + " bits, not " + bits);
        }
        int dimensions = codes.columns();
        if (dimensions > least.length) {
            throw new IllegalArgumentException(codes + " have no ranges beyond dimension " + least.length);
        }
        int steps = (1 << bits) - 1;
        float[] values = codes.toArray();
        for (int i = 0; i < values.length; i++) {
            int d = i % dimensions;
            float range = most[d] - least[d];
            if (range > 0) {
                float share = Math.max(0, Math.min(1, (values[i] - least[d]) / range));
                values[i] = least[d] + Math.round(share * steps) * range / steps;
            } else {
                values[i] = least[d];
            }
        }
        return Matrix.wrap(codes.rows(), dimensions, values);
    }
}
