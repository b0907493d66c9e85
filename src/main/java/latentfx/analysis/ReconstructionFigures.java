package latentfx.analysis;

import java.util.Map;
import java.util.SplittableRandom;
import latentfx.data.Dataset;
import latentfx.data.Noise;
import latentfx.math.Matrix;
import latentfx.metrics.ReconstructionError;
import latentfx.model.Condition;
import latentfx.model.LatentModel;
import latentfx.model.Likelihood;
import latentfx.model.Posterior;
import latentfx.task.Cancellation;

/** Measures how well a model reconstructs images: from their codes, from sampled codes, and from corrupted images. */
final class ReconstructionFigures {
    private static final long NOISE_SEED = 3;

    private final LatentModel model;
    private final Dataset test;
    private final int[] labels;
    private final Cancellation cancellation;

    ReconstructionFigures(LatentModel model, Dataset test, Cancellation cancellation) {
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
        posterior
                .logVariance()
                .map(spread -> reconstruction(draw(posterior.drawn(new SplittableRandom(NOISE_SEED)))))
                .ifPresent(reconstruction -> figures.put(Figure.RECONSTRUCTION, reconstruction));
        cancellation.throwIfCancelled();
        figures.put(
                Figure.DENOISE_MSE,
                Denoising.of(model, test, Noise.STANDARD, NOISE_SEED).restoredError());
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
