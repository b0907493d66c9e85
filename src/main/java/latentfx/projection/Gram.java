package latentfx.projection;

import java.util.function.Consumer;
import latentfx.math.Matrix;
import latentfx.math.Samples;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/**
 * The products of centred points with each other, in double precision: an n × n matrix with the eigenvalues of the
 * covariance, for n points of more than n dimensions.
 */
final class Gram {
    private Gram() {}

    /**
     * The full symmetric matrix, row-major, divided by {@code rows - 1} (1 for a single row).
     *
     * @param progress called every thousand columns, in columns
     * @param cancellation checked every {@value Covariance#ROWS_AT_ONCE} columns
     */
    static double[] of(Matrix points, double[] mean, Consumer<Progress> progress, Cancellation cancellation) {
        int rows = points.rows();
        Covariance products = new Covariance(rows);
        double[][] block = new double[Covariance.ROWS_AT_ONCE][rows];
        for (int from = 0; from < mean.length; from += Covariance.ROWS_AT_ONCE) {
            cancellation.throwIfCancelled();
            int count = Math.min(Covariance.ROWS_AT_ONCE, mean.length - from);
            float[] raw = points.columns(from, count).toArray();
            for (int column = 0; column < Covariance.ROWS_AT_ONCE; column++) {
                for (int i = 0; i < rows; i++) {
                    block[column][i] = column < count ? raw[i * count + column] - mean[from + column] : 0;
                }
            }
            products.add(block);
            if (from / Covariance.ROWS_AT_ONCE % Covariance.BLOCKS_PER_REPORT == 0) {
                progress.accept(new Progress(from + count, mean.length));
            }
        }
        return products.finish(Math.max(1, rows - 1));
    }

    /** The directions in space that belong to {@code weights} of the points: a sum of centred points for each. */
    static double[][] directions(Samples points, double[] mean, double[][] weights) {
        double[][] directions = new double[weights.length][mean.length];
        float[] point = new float[mean.length];
        for (int i = 0; i < points.rows(); i++) {
            points.copyRows(i, 1, point, 0);
            for (int k = 0; k < weights.length; k++) {
                double weight = weights[k][i];
                double[] direction = directions[k];
                for (int d = 0; d < direction.length; d++) {
                    direction[d] += weight * (point[d] - mean[d]);
                }
            }
        }
        return directions;
    }
}
