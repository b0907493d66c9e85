package latentfx.analysis;

import java.util.SplittableRandom;
import latentfx.math.Matrix;
import latentfx.math.RowBlock;
import latentfx.math.Samples;
import latentfx.metrics.GaussianKl;
import latentfx.metrics.ReconstructionError;
import latentfx.model.LatentModel;
import latentfx.model.Posterior;

/**
 * The negative evidence lower bound of each image under a variational model with Bernoulli pixels (Kingma and Welling 2014,
 * equation 3), in nats, the mean over {@value #DRAWS} draws from the posterior.
 */
public final class NegativeElbo {
    private static final int DRAWS = 3;

    private NegativeElbo() {}

    /**
     * The bound of each of {@code images}, smaller is better.
     *
     * @param vae an unconditional variational model with a Bernoulli likelihood
     * @param seed of the draws from the posteriors
     */
    public static double[] of(LatentModel vae, Samples images, long seed) {
        Posterior posterior = vae.encode(images);
        Matrix logVariance = posterior.logVariance().orElseThrow();
        double[] bound = GaussianKl.each(posterior.mean(), logVariance);
        SplittableRandom random = new SplittableRandom(seed);
        for (int draw = 0; draw < DRAWS; draw++) {
            Matrix codes = posterior.drawn(random);
            double[] errors = RowBlock.each(images, block -> each(block.in(images), vae.decode(block.in(codes))));
            for (int i = 0; i < bound.length; i++) {
                bound[i] += errors[i] / DRAWS;
            }
        }
        return bound;
    }

    private static double[] each(Samples images, Matrix decoded) {
        double[] errors = new double[images.rows()];
        for (int i = 0; i < errors.length; i++) {
            errors[i] = ReconstructionError.crossEntropy(images.slice(i, i + 1), decoded.slice(i, i + 1));
        }
        return errors;
    }
}
