package latentfx.analysis;

import java.util.Map;
import java.util.SplittableRandom;
import latentfx.data.Dataset;
import latentfx.data.Noise;
import latentfx.math.Matrix;
import latentfx.metrics.ActiveUnits;
import latentfx.metrics.GaussianKl;
import latentfx.metrics.ReconstructionError;
import latentfx.model.Condition;
import latentfx.model.LatentModel;
import latentfx.model.Likelihood;
import latentfx.model.Posterior;
import latentfx.task.Cancellation;

/** Measures how well a model draws images again: from their codes, from sampled codes, and from spoilt images. */
final class PictureFigures {
    private static final long NOISE_SEED = 3;

    private final LatentModel model;
    private final Dataset test;
    private final int[] labels;
    private final Cancellation cancellation;

    PictureFigures(LatentModel model, Dataset test, Cancellation cancellation) {
        this.model = model;
        this.test = test;
        this.labels = test.labels();
        this.cancellation = cancellation;
    }

    /** Adds what applies to {@code figures}; {@code posterior} is what the encoder says of the test samples. */
    void measure(Posterior posterior, Map<Figure, Double> figures) {
        Matrix drawn = draw(posterior.mean());
        figures.put(Figure.MSE, ReconstructionError.meanSquared(test.samples(), drawn));
        if (model.spec().likelihood().onLogits()) {
            figures.put(Figure.BCE, ReconstructionError.crossEntropy(test.samples(), drawn));
        }
        posterior.logVariance().ifPresent(spread -> measureBound(posterior.mean(), spread, figures));
        cancellation.throwIfCancelled();
        figures.put(
                Figure.DENOISE_MSE,
                Denoising.of(model, test, Noise.STANDARD, NOISE_SEED).restoredError());
    }

    private void measureBound(Matrix mean, Matrix logVariance, Map<Figure, Double> figures) {
        double kl = GaussianKl.mean(mean, logVariance);
        double reconstruction = reconstruction(draw(sampled(mean, logVariance)));
        figures.put(Figure.KL, kl);
        figures.put(Figure.RECONSTRUCTION, reconstruction);
        figures.put(Figure.NEG_ELBO, reconstruction + kl);
        figures.put(Figure.ACTIVE_UNITS, (double) ActiveUnits.count(mean));
    }

    private static Matrix sampled(Matrix mean, Matrix logVariance) {
        SplittableRandom noise = new SplittableRandom(NOISE_SEED);
        float[] drawn = mean.toArray();
        float[] spread = logVariance.toArray();
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] += (float) (Math.exp(0.5 * spread[i]) * noise.nextGaussian());
        }
        return Matrix.wrap(mean.rows(), mean.columns(), drawn);
    }

    private double reconstruction(Matrix drawn) {
        Likelihood likelihood = model.spec().likelihood();
        return likelihood.onLogits()
                ? ReconstructionError.crossEntropy(test.samples(), drawn)
                : ReconstructionError.meanSquared(test.samples(), drawn)
                        * drawn.columns()
                        * likelihood.squaredErrorWeight();
    }

    private Matrix draw(Matrix codes) {
        cancellation.throwIfCancelled();
        return model.decodeUncut(Condition.append(model.spec(), codes, labels));
    }
}
