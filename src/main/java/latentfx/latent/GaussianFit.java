package latentfx.latent;

import java.util.Arrays;
import java.util.Random;
import latentfx.math.Cholesky;
import latentfx.math.Columns;
import latentfx.math.LowerTriangle;
import latentfx.math.Matrix;

/**
 * A normal distribution to sample codes from: the prior of a variational model, or mean and covariance of the codes of
 * a model that has no prior (Ghosh et al. 2020, "From variational to deterministic autoencoders").
 */
public final class GaussianFit {
    private final double[] mean;
    private final LowerTriangle spread;

    private GaussianFit(double[] mean, double[] covariance) {
        this.mean = mean;
        spread = Cholesky.ofSemidefinite(covariance, mean.length);
    }

    /**
     * The normal distribution with mean and covariance (divisor {@code rows - 1}) of {@code codes}, one per row.
     * Directions in which they do not vary have variance 0.
     *
     * @throws IllegalArgumentException if there are fewer than two codes
     */
    public static GaussianFit of(Matrix codes) {
        if (codes.rows() < 2) {
            throw new IllegalArgumentException("a distribution is fitted to 2 codes or more, not to " + codes.rows());
        }
        double[] mean = Columns.mean(codes);
        int size = mean.length;
        double[] covariance = new double[size * size];
        double[] off = new double[size];
        float[] code = new float[size];
        for (int row = 0; row < codes.rows(); row++) {
            codes.copyRows(row, 1, code, 0);
            for (int i = 0; i < size; i++) {
                off[i] = code[i] - mean[i];
                for (int j = 0; j <= i; j++) {
                    covariance[i * size + j] += off[i] * off[j];
                }
            }
        }
        for (int i = 0; i < covariance.length; i++) {
            covariance[i] /= codes.rows() - 1;
        }
        return new GaussianFit(mean, covariance);
    }

    /** The prior N(0, I) over {@code dimensions} dimensions. */
    public static GaussianFit prior(int dimensions) {
        double[] identity = new double[dimensions * dimensions];
        for (int d = 0; d < dimensions; d++) {
            identity[d * dimensions + d] = 1;
        }
        return new GaussianFit(new double[dimensions], identity);
    }

    /** Draws {@code count} codes {@code μ + L ε}, one per row. Equal seeds give equal codes. */
    public Matrix draw(int count, long seed) {
        Random random = new Random(seed);
        double[] noise = new double[mean.length];
        double[] off = new double[mean.length];
        float[] codes = new float[count * mean.length];
        for (int row = 0; row < count; row++) {
            Arrays.setAll(noise, d -> random.nextGaussian());
            spread.multiply(noise, off);
            for (int d = 0; d < mean.length; d++) {
                codes[row * mean.length + d] = (float) (mean[d] + off[d]);
            }
        }
        return Matrix.wrap(count, mean.length, codes);
    }
}
