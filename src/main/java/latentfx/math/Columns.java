package latentfx.math;

/** Statistics of the columns of a matrix, computed in double precision. */
public final class Columns {
    private Columns() {}

    /**
     * The mean of each column.
     *
     * @throws IllegalArgumentException if there are no rows
     */
    public static double[] mean(Samples points) {
        requireRows(points);
        double[] mean = new double[points.columns()];
        float[] row = new float[points.columns()];
        for (int i = 0; i < points.rows(); i++) {
            points.copyRows(i, 1, row, 0);
            for (int d = 0; d < mean.length; d++) {
                mean[d] += row[d];
            }
        }
        for (int d = 0; d < mean.length; d++) {
            mean[d] /= points.rows();
        }
        return mean;
    }

    /**
     * The variance of each column, with divisor {@code rows - 1}; 0 for a single row. Computed in two passes, so that a
     * small variance is accurate beside a large mean.
     *
     * @throws IllegalArgumentException if there are no rows
     */
    public static double[] variance(Samples points) {
        double[] mean = mean(points);
        double[] variance = new double[mean.length];
        float[] row = new float[mean.length];
        for (int i = 0; i < points.rows(); i++) {
            points.copyRows(i, 1, row, 0);
            for (int d = 0; d < mean.length; d++) {
                double off = row[d] - mean[d];
                variance[d] += off * off;
            }
        }
        for (int d = 0; d < mean.length; d++) {
            variance[d] /= Math.max(1, points.rows() - 1);
        }
        return variance;
    }

    private static void requireRows(Samples points) {
        if (points.rows() == 0) {
            throw new IllegalArgumentException("no statistics of " + points + ": it has no rows");
        }
    }
}
