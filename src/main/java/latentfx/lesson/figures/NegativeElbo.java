package latentfx.lesson.figures;

import java.util.SplittableRandom;
import latentfx.math.Matrix;
import latentfx.model.LatentModel;
import latentfx.model.Posterior;

/**
 * The negative evidence lower bound of each image under a variational model with Bernoulli pixels (Kingma and Welling 2014,
 * equation 3), in nats, the mean over {@value #DRAWS} draws from the posterior.
 */
final class NegativeElbo {
    private static final int DRAWS = 3;
    private static final double CLAMP = 1e-7;

    private NegativeElbo() {}

    static double[] of(LatentModel vae, Matrix images, long seed) {
        Posterior posterior = vae.encode(images);
        Matrix logVariance = posterior.logVariance().orElseThrow();
        double[] bound = new double[images.rows()];
        for (int i = 0; i < bound.length; i++) {
            bound[i] = kl(posterior.mean().row(i), logVariance.row(i));
        }
        SplittableRandom random = new SplittableRandom(seed);
        for (int draw = 0; draw < DRAWS; draw++) {
            Matrix decoded = vae.decode(drawn(posterior.mean(), logVariance, random));
            for (int i = 0; i < bound.length; i++) {
                bound[i] += crossEntropy(images.row(i), decoded.row(i)) / DRAWS;
            }
        }
        return bound;
    }

    private static Matrix drawn(Matrix mean, Matrix logVariance, SplittableRandom random) {
        float[] codes = mean.toArray();
        float[] spread = logVariance.toArray();
        for (int i = 0; i < codes.length; i++) {
            codes[i] += (float) (Math.exp(spread[i] / 2) * random.nextGaussian());
        }
        return Matrix.wrap(mean.rows(), mean.columns(), codes);
    }

    private static double kl(float[] mean, float[] logVariance) {
        double sum = 0;
        for (int d = 0; d < mean.length; d++) {
            sum += (mean[d] * mean[d] + Math.exp(logVariance[d]) - 1 - logVariance[d]) / 2;
        }
        return sum;
    }

    private static double crossEntropy(float[] image, float[] decoded) {
        double sum = 0;
        for (int p = 0; p < image.length; p++) {
            double q = Math.min(1 - CLAMP, Math.max(CLAMP, decoded[p]));
            sum -= image[p] * Math.log(q) + (1 - image[p]) * Math.log(1 - q);
        }
        return sum;
    }
}
