package latentfx.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import latentfx.math.Matrix;
import latentfx.math.Samples;
import latentfx.metrics.KnnAccuracy;
import latentfx.metrics.NeighbourPenalties;
import latentfx.projection.Embedding;
import latentfx.projection.Motion;
import latentfx.projection.ProjectionMethod;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/**
 * A projection of high-dimensional points to the plane, with figures of how faithful it is.
 *
 * @param method the method of projection
 * @param embedding the map
 * @param judged how many of the shown points, evenly spaced, {@code trustworthiness} and {@code continuity} were measured
 *     on; {@code knn_accuracy} is of all shown
 * @param figures {@code trustworthiness}, {@code continuity} and {@code knn_accuracy}, each with 10 neighbours; empty where
 *     there are too few points or no labels
 * @param seconds that the method took, without the figures
 */
public record Projected(
        ProjectionMethod method, Embedding embedding, int judged, Map<String, OptionalDouble> figures, double seconds) {
    /** Most points that neighbourhoods are compared on: the time grows with their square. */
    static final int MOST_JUDGED = 5_000;

    public Projected {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /** Projects {@code points} with {@code method}, seen by nobody, and measures the result. */
    public static Projected of(
            ProjectionMethod method,
            Samples points,
            Optional<int[]> labels,
            Consumer<Progress> progress,
            Cancellation cancellation) {
        return of(method, points, labels, Motion.unseen(), progress, cancellation);
    }

    /** A map of which nothing has been measured, such as one whose points are still moving. */
    public static Projected unmeasured(ProjectionMethod method, Embedding embedding) {
        return new Projected(method, embedding, 0, Map.of(), 0);
    }

    /**
     * Projects {@code points} with {@code method}, whose steps {@code motion} shows and may end early, and measures the
     * result.
     */
    public static Projected of(
            ProjectionMethod method,
            Samples points,
            Optional<int[]> labels,
            Motion motion,
            Consumer<Progress> progress,
            Cancellation cancellation) {
        if (labels.isPresent() && labels.get().length != points.rows()) {
            throw new IllegalArgumentException(
                    labels.get().length + " labels do not fit " + points.rows() + " points; give one label a point.");
        }
        long start = System.nanoTime();
        Embedding embedding = method.fit(points, motion, progress, cancellation);
        double seconds = (System.nanoTime() - start) / 1e9;
        cancellation.throwIfCancelled();
        int[] samples = embedding.samples();
        int judged = Math.min(MOST_JUDGED, samples.length);
        int[] rows = new int[judged];
        float[] low = new float[judged * 2];
        for (int i = 0; i < judged; i++) {
            int shown = (int) ((long) i * samples.length / judged);
            rows[i] = samples[shown];
            embedding.positions().copyRows(shown, 1, low, 2 * i);
        }
        Matrix below = Matrix.wrap(judged, 2, low);
        Map<String, OptionalDouble> figures = new LinkedHashMap<>();
        Optional<NeighbourPenalties> penalties =
                NeighbourPenalties.of(points.at(rows), below, NeighbourPenalties.NEIGHBOURS, cancellation);
        figures.put("trustworthiness", figure(penalties, NeighbourPenalties::trustworthiness));
        figures.put("continuity", figure(penalties, NeighbourPenalties::continuity));
        figures.put(
                "knn_accuracy",
                labels.map(all -> accuracy(embedding, all, cancellation)).orElse(OptionalDouble.empty()));
        return new Projected(method, embedding, judged, figures, seconds);
    }

    private static OptionalDouble figure(
            Optional<NeighbourPenalties> penalties, ToDoubleFunction<NeighbourPenalties> figure) {
        return penalties.map(it -> OptionalDouble.of(figure.applyAsDouble(it))).orElse(OptionalDouble.empty());
    }

    private static OptionalDouble accuracy(Embedding embedding, int[] labels, Cancellation cancellation) {
        int[] samples = embedding.samples();
        int[] shown = new int[samples.length];
        for (int i = 0; i < shown.length; i++) {
            shown[i] = labels[samples[i]];
        }
        return KnnAccuracy.leaveOneOut(embedding.positions(), shown, KnnAccuracy.NEIGHBOURS, cancellation);
    }
}
