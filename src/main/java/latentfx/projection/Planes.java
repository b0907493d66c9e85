package latentfx.projection;

import latentfx.math.Matrix;

/** Converts the results of projection algorithms to matrices of positions on a map. */
final class Planes {
    private Planes() {}

    /**
     * Positions centred at their mean, in two columns.
     *
     * @param at x and y of one point after the other
     */
    static Matrix of(double[] at) {
        double[] mean = new double[2];
        for (int i = 0; i < at.length; i++) {
            mean[i % 2] += at[i] / (at.length / 2.0);
        }
        float[] placed = new float[at.length];
        for (int i = 0; i < at.length; i++) {
            placed[i] = (float) (at[i] - mean[i % 2]);
        }
        return Matrix.wrap(at.length / 2, 2, placed);
    }

    /**
     * Positions along the first two of {@code vectors}, multiplied by {@code across} and {@code upwards}, in two
     * columns.
     */
    static Matrix of(double[][] vectors, double across, double upwards) {
        int n = vectors[0].length;
        float[] placed = new float[2 * n];
        for (int i = 0; i < n; i++) {
            placed[2 * i] = (float) (vectors[0][i] * across);
            placed[2 * i + 1] = (float) (vectors[1][i] * upwards);
        }
        return Matrix.wrap(n, 2, placed);
    }
}
