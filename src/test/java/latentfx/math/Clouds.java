package latentfx.math;

/**
 * Reproducible point clouds that can be generated in any language, so that other programs' results on them can stand in
 * tests: a linear congruential generator modulo 2^31, of whose state bits 8 to 23 make a number in [0, 1) that a float
 * holds exactly.
 */
public final class Clouds {
    private Clouds() {}

    /** Uniform points; row i belongs to class {@code i % classes} and is moved by {@code apart} along its class's columns. */
    public static Matrix of(int rows, int columns, int classes, float apart, long seed) {
        float[] values = new float[rows * columns];
        long state = seed;
        for (int i = 0; i < rows; i++) {
            for (int d = 0; d < columns; d++) {
                state = (state * 1103515245L + 12345L) % (1L << 31);
                float uniform = ((state >> 8) & 0xFFFF) / 65536f;
                values[i * columns + d] = uniform + (d % classes == i % classes ? apart : 0);
            }
        }
        return Matrix.wrap(rows, columns, values);
    }

    /** The class of each row. */
    public static int[] labels(int rows, int classes) {
        int[] labels = new int[rows];
        for (int i = 0; i < rows; i++) {
            labels[i] = i % classes;
        }
        return labels;
    }
}
