package latentfx.model;

import java.util.Optional;
import java.util.SplittableRandom;
import latentfx.math.Matrix;

/**
 * The output of an encoder for a batch of samples.
 *
 * @param mean the code of each sample, one per row; for a VAE the posterior mean
 * @param logVariance the posterior's log-variance in each dimension; empty for deterministic encoders
 */
public record Posterior(Matrix mean, Optional<Matrix> logVariance) {
    /** One code of each sample drawn from its posterior, row after row; the mean itself for deterministic encoders. */
    public Matrix drawn(SplittableRandom random) {
        if (logVariance.isEmpty()) {
            return mean;
        }
        float[] codes = mean.toArray();
        float[] spread = logVariance.get().toArray();
        for (int i = 0; i < codes.length; i++) {
            codes[i] += (float) (Math.exp(spread[i] / 2) * random.nextGaussian());
        }
        return Matrix.wrap(mean.rows(), mean.columns(), codes);
    }
}
