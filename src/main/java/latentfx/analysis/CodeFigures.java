package latentfx.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import latentfx.latent.GaussianFit;
import latentfx.math.Matrix;
import latentfx.math.NotFiniteException;
import latentfx.math.Samples;
import latentfx.metrics.AdjustedRandIndex;
import latentfx.metrics.CodeRadius;
import latentfx.metrics.DensityCoverage;
import latentfx.metrics.FisherRatio;
import latentfx.metrics.KMeans;
import latentfx.metrics.KnnAccuracy;
import latentfx.metrics.NearData;
import latentfx.metrics.NeighbourPenalties;
import latentfx.metrics.Silhouette;
import latentfx.projection.LinearProjection;
import latentfx.projection.Pca;
import latentfx.task.Cancellation;
import org.jspecify.annotations.Nullable;

/**
 * Measures how codes are arranged: their classes, their neighbours, their distance from the origin and from draws of the
 * prior. Figures that need more samples, classes or dimensions than there are stay out.
 */
final class CodeFigures {
    /** Silhouette and trustworthiness compare all pairs, so they are measured on the first so many samples. */
    static final int SHAPE_SAMPLES = 2000;

    /** How many codes are drawn from the prior; the same ones for every model of the same size. */
    static final int PRIOR_DRAWS = 2000;

    /** Coverage is measured on at most so many codes, evenly spaced, with as many draws. */
    static final int COVERED = 5000;

    /** k-means runs on at most so many codes, evenly spaced. */
    static final int CLUSTERED = 10_000;

    /** k-means starts so many times. */
    static final int STARTS = 10;

    private static final long PRIOR_SEED = 42;

    private final Matrix codes;
    private final int[] labels;
    private final Cancellation cancellation;
    private final Map<Figure, Double> figures;
    private @Nullable NearData nearData;
    private DensityCoverage.@Nullable Balls balls;

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
    void neighbours(Optional<Samples> samples) {
        knn();
        silhouette();
        samples.ifPresent(this::trustworthiness);
    }

    /** Accuracy of nearest neighbours. */
    void knn() {
        add(Figure.KNN_ACCURACY, knn(codes));
    }

    /** Silhouette of the classes. */
    void silhouette() {
        cancellation.throwIfCancelled();
        int count = Math.min(SHAPE_SAMPLES, codes.rows());
        add(Figure.SILHOUETTE, Silhouette.mean(codes.slice(0, count), Arrays.copyOf(labels, count)));
    }

    /** Trustworthiness against {@code pixels}, the images of the codes, one a row. */
    void trustworthiness(Samples pixels) {
        cancellation.throwIfCancelled();
        int count = Math.min(SHAPE_SAMPLES, codes.rows());
        NeighbourPenalties.of(
                        pixels.slice(0, count), codes.slice(0, count), NeighbourPenalties.NEIGHBOURS, cancellation)
                .ifPresent(penalties -> {
                    figures.put(Figure.TRUSTWORTHINESS, penalties.trustworthiness());
                    figures.put(Figure.TRUSTWORTHINESS_ERROR, error(penalties));
                });
    }

    /** Standard error of the mean penalty. */
    private static double error(NeighbourPenalties penalties) {
        double mean = 1 - penalties.trustworthiness();
        double square = 0;
        for (int i = 0; i < penalties.size(); i++) {
            square += Math.pow(penalties.falseNeighbours(i) - mean, 2);
        }
        return Math.sqrt(square / (penalties.size() - 1.0) / penalties.size());
    }

    /** How far the classes lie apart for their own width. */
    void classes() {
        FisherRatio.of(codes, labels).ifPresent(it -> {
            figures.put(Figure.FISHER, it.ratio());
            figures.put(Figure.FISHER_ERROR, it.error());
        });
    }

    /** How well k-means finds the classes. */
    void clusters() {
        EvenRows some = EvenRows.of(codes, labels, CLUSTERED);
        int classes = (int) Arrays.stream(some.labels()).distinct().count();
        if (classes < 2 || some.codes().rows() <= classes || !NotFiniteException.isFinite(some.codes())) {
            return;
        }
        List<KMeans> runs = KMeans.runs(some.codes(), classes, STARTS, PRIOR_SEED, cancellation);
        double[] better = runs.stream()
                .limit(STARTS / 2)
                .flatMap(run -> AdjustedRandIndex.of(some.labels(), run.clusters()).stream())
                .mapToDouble(AdjustedRandIndex::index)
                .toArray();
        AdjustedRandIndex.of(some.labels(), runs.get(0).clusters()).ifPresent(best -> {
            double square = Arrays.stream(better)
                    .map(it -> (it - best.index()) * (it - best.index()))
                    .average()
                    .orElse(0);
            figures.put(Figure.KMEANS_ARI, best.index());
            figures.put(Figure.KMEANS_ARI_ERROR, Math.sqrt(best.error() * best.error() + square));
        });
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

    /** How far from the origin draws from N(0, I) fall, how many fall near codes, and how many codes they reach. */
    void prior() {
        GaussianFit prior = GaussianFit.prior(codes.columns());
        Matrix draws = prior.draw(PRIOR_DRAWS, PRIOR_SEED);
        figures.put(Figure.PRIOR_RADIUS_P99, CodeRadius.of(draws).percentile99());
        draws(prior, Figure.PRIOR_NEAR, Figure.PRIOR_COVERAGE);
    }

    /** How many draws from a normal distribution fitted to the codes fall near codes, and how many codes they reach. */
    void fitted() {
        if (codes.rows() >= 2 && NotFiniteException.isFinite(codes)) {
            draws(GaussianFit.of(codes), Figure.FITTED_NEAR, Figure.FITTED_COVERAGE);
        }
    }

    private void draws(GaussianFit source, Figure near, Figure coverage) {
        if (codes.rows() > NearData.NEIGHBOURS) {
            if (nearData == null) {
                nearData = NearData.of(codes, cancellation);
            }
            figures.put(near, nearData.share(source.draw(PRIOR_DRAWS, PRIOR_SEED)));
            int count = Math.min(COVERED, codes.rows());
            if (balls == null) {
                Matrix some = EvenRows.of(codes, labels, count).codes();
                balls = DensityCoverage.Balls.around(some, DensityCoverage.NEIGHBOURS, cancellation);
            }
            figures.put(
                    coverage,
                    balls.hold(source.draw(count, PRIOR_SEED), cancellation).coverage());
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
