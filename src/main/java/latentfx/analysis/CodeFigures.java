package latentfx.analysis;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import latentfx.latent.GaussianFit;
import latentfx.math.Matrix;
import latentfx.metrics.CodeRadius;
import latentfx.metrics.KnnAccuracy;
import latentfx.metrics.NearData;
import latentfx.metrics.NeighbourPenalties;
import latentfx.metrics.Silhouette;
import latentfx.projection.LinearProjection;
import latentfx.projection.Pca;
import latentfx.task.Cancellation;

/**
 * Measures how codes are arranged: their classes, their neighbours, their distance from the origin and from draws of the
 * prior. Figures that need more samples, classes or dimensions than there are stay out.
 */
final class CodeFigures {
    /** Silhouette and trustworthiness compare all pairs, so they are measured on the first so many samples. */
    static final int SHAPE_SAMPLES = 2000;

    /** How many codes are drawn from the prior; the same ones for every model of the same size. */
    static final int PRIOR_DRAWS = 2000;

    private static final long PRIOR_SEED = 42;

    private final Matrix codes;
    private final int[] labels;
    private final Cancellation cancellation;
    private final Map<Figure, Double> figures;

    /**
     * Prepares to measure {@code codes} (one a row).
     *
     * @param labels class of each
     * @param cancellation looked at between small steps
     * @param figures what is measured is added to these
     */
    CodeFigures(Matrix codes, int[] labels, Cancellation cancellation, Map<Figure, Double> figures) {
        this.codes = codes;
        this.labels = labels.clone();
        this.cancellation = cancellation;
        this.figures = figures;
    }

    /**
     * Accuracy of nearest neighbours, silhouette of the classes, and trustworthiness against the pixels.
     *
     * @param samples the images of the codes, one a row, if they are loaded
     */
    void neighbours(Optional<Matrix> samples) {
        int count = Math.min(SHAPE_SAMPLES, codes.rows());
        Matrix first = codes.slice(0, count);
        add(Figure.KNN_ACCURACY, knn(codes));
        cancellation.throwIfCancelled();
        add(Figure.SILHOUETTE, Silhouette.mean(first, Arrays.copyOf(labels, count)));
        cancellation.throwIfCancelled();
        samples.flatMap(pixels -> NeighbourPenalties.of(
                        pixels.slice(0, count), first, NeighbourPenalties.NEIGHBOURS, cancellation))
                .ifPresent(penalties -> figures.put(Figure.TRUSTWORTHINESS, penalties.trustworthiness()));
    }

    /** How much of the arrangement is left in the plane of the first two principal components. */
    void principalPlane(Cancellation cancellation) {
        if (codes.columns() >= 2) {
            LinearProjection pca = Pca.fit(codes, 2, progress -> {}, cancellation);
            add(Figure.PCA2_KNN_ACCURACY, knn(pca.project(codes)));
            figures.put(Figure.PCA2_EXPLAINED_VARIANCE, pca.explainedShare(0) + pca.explainedShare(1));
        }
    }

    /** Distances of the codes from the origin. */
    void radius() {
        CodeRadius radius = CodeRadius.of(codes);
        figures.put(Figure.RADIUS_MEAN, radius.mean());
        figures.put(Figure.RADIUS_P99, radius.percentile99());
        figures.put(Figure.RADIUS_LARGEST, radius.largest());
    }

    /** How many draws from N(0, I) fall near codes, and how far from the origin they fall. */
    void prior() {
        Matrix draws = GaussianFit.prior(codes.columns()).draw(PRIOR_DRAWS, PRIOR_SEED);
        figures.put(Figure.PRIOR_RADIUS_P99, CodeRadius.of(draws).percentile99());
        if (codes.rows() > NearData.NEIGHBOURS) {
            figures.put(Figure.PRIOR_NEAR, NearData.of(codes, cancellation).share(draws));
        }
    }

    private OptionalDouble knn(Matrix points) {
        cancellation.throwIfCancelled();
        return KnnAccuracy.leaveOneOut(points, labels, KnnAccuracy.NEIGHBOURS, cancellation);
    }

    private void add(Figure figure, OptionalDouble value) {
        value.ifPresent(it -> figures.put(figure, it));
    }
}
