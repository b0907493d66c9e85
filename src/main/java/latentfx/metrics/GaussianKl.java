package latentfx.metrics;

import latentfx.math.Matrix;

/**
 * The Kullback-Leibler divergence of a VAE's posteriors from its prior: {@code KL(N(μ, σ²) || N(0, I)) = ½ Σ_d (σ_d² +
 * μ_d² - 1 - ln σ_d²)} in nats (Kingma and Welling 2014, appendix B), the closed form for Gaussians of independent
 * dimensions.
 */
public final class GaussianKl {
    private GaussianKl() {}

    /**
     * The mean over the samples of the divergence summed over the dimensions; 0 or more.
     *
     * @param mean μ, one sample per row
     * @param logVariance ln σ², same shape
     * @throws IllegalArgumentException if the shapes differ or there are no rows
     */
    public static double mean(Matrix mean, Matrix logVariance) {
        if (mean.rows() != logVariance.rows() || mean.columns() != logVariance.columns()) {
            throw new IllegalArgumentException(
                    "means " + mean + " and log-variances " + logVariance + " do not belong together");
        }
        if (mean.rows() == 0) {
            throw new IllegalArgumentException("no divergence of " + mean + ": it has no rows");
        }
        float[] mu = mean.toArray();
        float[] log = logVariance.toArray();
        double sum = 0;
        for (int i = 0; i < mu.length; i++) {
            // expm1(v) - v keeps its digits where σ² is near 1 and the two terms nearly cancel.
            sum += Math.expm1(log[i]) - log[i] + (double) mu[i] * mu[i];
        }
        return sum / 2 / mean.rows();
    }

    /**
     * The divergence of each sample, summed over the dimensions, in nats; 0 or more.
     *
     * @throws IllegalArgumentException if the shapes differ
     */
    public static double[] each(Matrix mean, Matrix logVariance) {
        double[] samples = new double[mean.rows()];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = mean(mean.slice(i, i + 1), logVariance.slice(i, i + 1));
        }
        return samples;
    }

    /**
     * The divergence of each dimension, mean over the samples, in nats: how much information the dimension carries. They
     * sum to {@link #mean}.
     *
     * @throws IllegalArgumentException if the shapes differ or there are no rows
     */
    public static double[] perUnit(Matrix mean, Matrix logVariance) {
        if (mean.columns() != logVariance.columns()) {
            throw new IllegalArgumentException(
                    "means " + mean + " and log-variances " + logVariance + " do not belong together");
        }
        double[] units = new double[mean.columns()];
        for (int d = 0; d < units.length; d++) {
            units[d] = mean(mean.columns(d, 1), logVariance.columns(d, 1));
        }
        return units;
    }
}
