package latentfx.analysis;

import java.util.Arrays;
import java.util.Map;
import java.util.OptionalDouble;
import latentfx.data.Dataset;
import latentfx.math.Matrix;
import latentfx.metrics.KnnAccuracy;
import latentfx.metrics.Silhouette;
import latentfx.metrics.Trustworthiness;
import latentfx.projection.LinearProjection;
import latentfx.projection.Pca;
import latentfx.task.Cancellation;

/** Measures how the codes of a test set lie: whether classes are apart and neighbours true. */
final class CodeFigures {
    /** Silhouette and trustworthiness compare all pairs, so they look at the first so many samples. */
    static final int SHAPE_SAMPLES = 2000;

    private final Matrix codes;
    private final Dataset test;
    private final Cancellation cancellation;

    CodeFigures(Matrix codes, Dataset test, Cancellation cancellation) {
        this.codes = codes;
        this.test = test;
        this.cancellation = cancellation;
    }

    /** Adds what applies to {@code figures}: some figures need more samples or dimensions than there may be. */
    void measure(Map<Figure, Double> figures) {
        int count = Math.min(SHAPE_SAMPLES, codes.rows());
        Matrix first = codes.slice(0, count);
        add(figures, Figure.KNN_ACCURACY, knn(codes));
        cancellation.throwIfCancelled();
        add(figures, Figure.SILHOUETTE, Silhouette.mean(first, Arrays.copyOf(test.labels(), count)));
        cancellation.throwIfCancelled();
        add(
                figures,
                Figure.TRUSTWORTHINESS,
                Trustworthiness.of(test.samples().slice(0, count), first, Trustworthiness.NEIGHBOURS));
        if (codes.columns() >= 2) {
            LinearProjection pca = Pca.fit(codes, 2, progress -> {}, cancellation);
            add(figures, Figure.PCA2_KNN_ACCURACY, knn(pca.project(codes)));
            figures.put(Figure.PCA2_EXPLAINED_VARIANCE, pca.explainedShare(0) + pca.explainedShare(1));
        }
    }

    private OptionalDouble knn(Matrix points) {
        cancellation.throwIfCancelled();
        return KnnAccuracy.leaveOneOut(points, test.labels(), KnnAccuracy.NEIGHBOURS, cancellation);
    }

    private static void add(Map<Figure, Double> figures, Figure figure, OptionalDouble value) {
        value.ifPresent(it -> figures.put(figure, it));
    }
}
