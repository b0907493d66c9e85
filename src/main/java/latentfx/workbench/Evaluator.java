package latentfx.workbench;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import latentfx.data.Dataset;
import latentfx.math.Matrix;
import latentfx.metrics.ActiveUnits;
import latentfx.metrics.GaussianKl;
import latentfx.metrics.KnnAccuracy;
import latentfx.metrics.ReconstructionError;
import latentfx.metrics.Silhouette;
import latentfx.metrics.Trustworthiness;
import latentfx.model.LatentModel;
import latentfx.model.Posterior;
import latentfx.projection.LinearProjection;
import latentfx.projection.Pca;
import latentfx.task.Cancellation;

/** Measures a model on a test set. */
final class Evaluator {
    /** Silhouette and trustworthiness compare all pairs, so they look at the first so many samples. */
    static final int SHAPE_SAMPLES = 2000;

    private static final long NOISE_SEED = 3;

    private final LatentModel model;
    private final Dataset test;
    private final Cancellation cancellation;

    Evaluator(LatentModel model, Dataset test, Cancellation cancellation) {
        this.model = model;
        this.test = test;
        this.cancellation = cancellation;
    }

    /** Measures everything; the model is called {@code name} in the result. */
    Evaluation evaluate(String name) {
        Posterior posterior = model.encode(test.samples());
        Matrix codes = posterior.mean();
        cancellation.throwIfCancelled();
        Matrix decoded = model.decode(codes);
        Optional<Matrix> logVariance = posterior.logVariance();
        OptionalDouble kl = logVariance.isPresent()
                ? OptionalDouble.of(GaussianKl.mean(codes, logVariance.get()))
                : OptionalDouble.empty();
        OptionalDouble reconstruction = logVariance.isPresent()
                ? OptionalDouble.of(sampledReconstruction(codes, logVariance.get()))
                : OptionalDouble.empty();
        cancellation.throwIfCancelled();
        LinearProjection pca = Pca.fit(codes, Math.min(2, codes.columns()));
        boolean planar = codes.columns() >= 2;
        return new Evaluation(
                name,
                codes.columns(),
                test.size(),
                ReconstructionError.meanSquared(test.samples(), decoded),
                ReconstructionError.crossEntropy(test.samples(), decoded),
                kl.isPresent()
                        ? OptionalDouble.of(reconstruction.getAsDouble() + kl.getAsDouble())
                        : OptionalDouble.empty(),
                reconstruction,
                kl,
                kl.isPresent() ? OptionalDouble.of(ActiveUnits.count(codes)) : OptionalDouble.empty(),
                knn(codes),
                silhouette(codes),
                trustworthiness(codes),
                planar ? knn(pca.project(codes, 0, 1)) : OptionalDouble.empty(),
                planar ? OptionalDouble.of(pca.explainedShare(0) + pca.explainedShare(1)) : OptionalDouble.empty());
    }

    private double sampledReconstruction(Matrix mean, Matrix logVariance) {
        SplittableRandom noise = new SplittableRandom(NOISE_SEED);
        float[] drawn = mean.toArray();
        float[] spread = logVariance.toArray();
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] += (float) (Math.exp(0.5 * spread[i]) * noise.nextGaussian());
        }
        Matrix decoded = model.decode(Matrix.wrap(mean.rows(), mean.columns(), drawn));
        return ReconstructionError.crossEntropy(test.samples(), decoded);
    }

    private OptionalDouble knn(Matrix codes) {
        cancellation.throwIfCancelled();
        return KnnAccuracy.leaveOneOut(codes, test.labels(), KnnAccuracy.NEIGHBOURS);
    }

    private OptionalDouble silhouette(Matrix codes) {
        cancellation.throwIfCancelled();
        int count = Math.min(SHAPE_SAMPLES, codes.rows());
        int[] labels = new int[count];
        System.arraycopy(test.labels(), 0, labels, 0, count);
        return Silhouette.mean(codes.slice(0, count), labels);
    }

    private OptionalDouble trustworthiness(Matrix codes) {
        cancellation.throwIfCancelled();
        int count = Math.min(SHAPE_SAMPLES, codes.rows());
        return Trustworthiness.of(test.samples().slice(0, count), codes.slice(0, count), Trustworthiness.NEIGHBOURS);
    }
}
