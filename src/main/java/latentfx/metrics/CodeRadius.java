package latentfx.metrics;

import java.util.Arrays;
import latentfx.math.Matrix;
import latentfx.math.Quantile;

/**
 * Euclidean norms of codes: their distance from the origin, the mean of a VAE's prior.
 *
 * @param mean mean norm
 * @param percentile99 99th percentile of the norm, interpolated linearly between order statistics
 * @param largest largest norm
 */
public record CodeRadius(double mean, double percentile99, double largest) {
    /**
     * The statistics of the norms of the rows of {@code codes}.
     *
     * @throws IllegalArgumentException if there are no rows
     */
    public static CodeRadius of(Matrix codes) {
        if (codes.rows() == 0) {
            throw new IllegalArgumentException("no radius of " + codes + ": it has no rows");
        }
        double[] lengths = new double[codes.rows()];
        double sum = 0;
        for (int row = 0; row < lengths.length; row++) {
            double square = 0;
            for (float value : codes.row(row)) {
                square += (double) value * value;
            }
            lengths[row] = Math.sqrt(square);
            sum += lengths[row];
        }
        Arrays.sort(lengths);
        return new CodeRadius(sum / lengths.length, Quantile.ofSorted(lengths, 0.99), lengths[lengths.length - 1]);
    }
}
