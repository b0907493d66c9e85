package latentfx.analysis;

import java.util.Map;
import java.util.SplittableRandom;
import latentfx.data.Dataset;
import latentfx.data.Noise;
import latentfx.math.Matrix;
import latentfx.math.RowBlock;
import latentfx.math.Samples;
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
        Samples images = test.samples();
        Matrix codes = Condition.append(model.spec(), posterior.mean(), labels);
        boolean bernoulli = model.spec().likelihood().onLogits();
        double squared = 0;
        double entropy = 0;
        for (RowBlock block : RowBlock.of(images)) {
            Matrix drawn = draw(block.in(codes));
            squared += ReconstructionError.meanSquared(block.in(images), drawn) * block.share(images);
            entropy += bernoulli ? ReconstructionError.crossEntropy(block.in(images), drawn) * block.share(images) : 0;
        }
        figures.put(Figure.MSE, squared);
        if (bernoulli) {
            figures.put(Figure.BCE, entropy);
        }
        if (posterior.logVariance().isPresent()) {
            figures.put(Figure.RECONSTRUCTION, reconstruction(posterior.drawn(new SplittableRandom(NOISE_SEED))));
        }
        cancellation.throwIfCancelled();
        figures.put(
                Figure.DENOISE_MSE,
                Denoising.of(model, test, Noise.STANDARD, NOISE_SEED).restoredError());
    }

    private double reconstruction(Matrix styles) {
        Likelihood likelihood = model.spec().likelihood();
        Samples images = test.samples();
        Matrix codes = Condition.append(model.spec(), styles, labels);
        return RowBlock.mean(images, block -> {
            Samples some = block.in(images);
            Matrix drawn = draw(block.in(codes));
            return likelihood.onLogits()
                    ? ReconstructionError.crossEntropy(some, drawn)
                    : ReconstructionError.meanSquared(some, drawn) * drawn.columns() * likelihood.squaredErrorWeight();
        });
    }

    private Matrix draw(Matrix codes) {
        cancellation.throwIfCancelled();
        return model.decodeUncut(codes);
    }
}
