package latentfx.analysis;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import latentfx.data.Dataset;
import latentfx.math.Matrix;
import latentfx.metrics.ActiveUnits;
import latentfx.metrics.CodeRadius;
import latentfx.metrics.GaussianKl;
import latentfx.metrics.KnnAccuracy;
import latentfx.metrics.NearData;
import latentfx.metrics.Silhouette;
import latentfx.metrics.Trustworthiness;
import latentfx.model.OpenModel;
import latentfx.model.Posterior;
import latentfx.task.Cancellation;

/** Measures a model for the comparison with its twin. Takes a few seconds for 10,000 codes. */
public final class ModelFiguresMeasurement {
    /** Draws from the prior. */
    public static final int DRAWS = 2000;

    /** Which draws: the same for every model of the same size. */
    private static final long SEED = 42;

    private final OpenModel open;
    private final Optional<Dataset> images;
    private final Cancellation cancellation;

    /**
     * Of {@code open}.
     *
     * @param images the samples on its map, if they are at hand; others are not looked at
     * @param cancellation looked at between small steps
     */
    public ModelFiguresMeasurement(OpenModel open, Optional<Dataset> images, Cancellation cancellation) {
        this.open = open;
        this.images = images.filter(it -> it.origin().equals(open.sheet().origin())
                && it.size() == open.sheet().size());
        this.cancellation = cancellation;
    }

    /**
     * The figures.
     *
     * @throws IllegalArgumentException if the map has no codes
     */
    public ModelFigures measure() {
        Matrix codes = open.styles();
        int[] labels = open.sheet().labels();
        Matrix draws = standardNormal(codes.columns(), DRAWS, SEED);
        int count = Math.min(CodeFigures.SHAPE_SAMPLES, codes.rows());
        Matrix first = codes.slice(0, count);
        cancellation.throwIfCancelled();
        OptionalDouble silhouette = Silhouette.mean(first, Arrays.copyOf(labels, count));
        cancellation.throwIfCancelled();
        OptionalDouble trust = images.map(
                        it -> Trustworthiness.of(it.samples().slice(0, count), first, Trustworthiness.NEIGHBOURS))
                .orElse(OptionalDouble.empty());
        return new ModelFigures(
                codes.rows(),
                prior(open),
                codes.columns(),
                CodeRadius.of(codes),
                ActiveUnits.count(codes),
                silhouette,
                KnnAccuracy.leaveOneOut(codes, labels, KnnAccuracy.NEIGHBOURS, cancellation),
                trust,
                kl(),
                near(codes, draws, cancellation),
                CodeRadius.of(draws).percentile99());
    }

    /** Whether {@code open} was trained towards a prior: only such encoders say how unsure they are. */
    public static boolean prior(OpenModel open) {
        return open.model().spec().isVariational();
    }

    private OptionalDouble kl() {
        cancellation.throwIfCancelled();
        if (!prior(open) || images.isEmpty()) {
            return OptionalDouble.empty();
        }
        Dataset data = images.get();
        Posterior posterior = open.model().encode(data.samples(), data.labels());
        return posterior
                .logVariance()
                .map(logVariance -> OptionalDouble.of(GaussianKl.mean(posterior.mean(), logVariance)))
                .orElse(OptionalDouble.empty());
    }

    private static OptionalDouble near(Matrix codes, Matrix draws, Cancellation cancellation) {
        if (codes.rows() <= NearData.NEIGHBOURS) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(NearData.of(codes, cancellation).share(draws));
    }

    /** {@code count} draws from N(0, I), one a row; the same for the same seed. */
    static Matrix standardNormal(int columns, int count, long seed) {
        Random random = new Random(seed);
        float[] values = new float[columns * count];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return Matrix.wrap(count, columns, values);
    }
}
