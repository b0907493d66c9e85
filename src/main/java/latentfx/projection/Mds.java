package latentfx.projection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import latentfx.math.Matrix;
import latentfx.math.Samples;
import latentfx.task.Cancellation;
import latentfx.task.Progress;
import latentfx.task.Steps;

/**
 * Metric multidimensional scaling: a map whose distances approximate the Euclidean distances between the points, with
 * most weight on large ones. Raw stress is minimised by SMACOF (see {@link Smacof}) starting from the first two
 * principal components, which are the solution of classical scaling for Euclidean distances (Torgerson 1952; Gower
 * 1966). It ends when a step lowers the stress by less than a millionth. The embedding reports the remaining stress.
 *
 * @param iterations maximum number of steps, 10 to 2,000
 */
public record Mds(int iterations) implements DistanceMethod {
    private static final ProjectionOption ITERATIONS = new ProjectionOption("iterations", 10, 2000, true, 300);

    /** The catalogue entry of this method. The distances between 10,000 points take 400 MB; each step visits all of them. */
    static final ProjectionKind KIND = new ProjectionKind(
            "mds",
            Optional.empty(),
            false,
            2_000,
            10_000,
            List.of(ITERATIONS),
            values -> new Mds(values.whole(ITERATIONS)));

    private static final double DISTANCES_SHARE = 0.1;
    private static final double SMALLEST_GAIN = 1e-6;

    public Mds {
        ITERATIONS.check(iterations);
    }

    @Override
    public ProjectionKind kind() {
        return KIND;
    }

    @Override
    public Map<String, Number> options() {
        return Map.of("iterations", iterations);
    }

    @Override
    public boolean keepsUnits() {
        return true;
    }

    @Override
    public Embedding place(Samples points, Consumer<Progress> progress, Cancellation cancellation) {
        Checks.points(points, 1, this);
        Steps measured = new Steps(points.rows(), Steps.part(progress, 0, DISTANCES_SHARE), cancellation);
        Smacof smacof = new Smacof(Smacof.distances(points, measured), start(points, cancellation));
        measured.end();
        Consumer<Progress> descentProgress = Steps.part(progress, DISTANCES_SHARE, 1);
        double before = Double.POSITIVE_INFINITY;
        double now = smacof.step(cancellation::throwIfCancelled);
        for (int step = 1; step < iterations && before - now > SMALLEST_GAIN * now; step++) {
            descentProgress.accept(new Progress(step, iterations));
            before = now;
            now = smacof.step(cancellation::throwIfCancelled);
        }
        descentProgress.accept(new Progress(iterations, iterations));
        cancellation.throwIfCancelled();
        return Embedding.ofAll(Planes.of(smacof.map()), seed(), List.of(new Stress(Math.sqrt(smacof.normalised(now)))));
    }

    /** Positions along the first two principal components: x and y of one point after the other. */
    private static double[] start(Samples points, Cancellation cancellation) {
        int axes = Math.min(2, points.columns());
        Matrix placed = Pca.fit(points, axes, step -> {}, cancellation).project(points);
        double[] start = new double[2 * points.rows()];
        for (int i = 0; i < points.rows(); i++) {
            for (int axis = 0; axis < axes; axis++) {
                start[2 * i + axis] = placed.get(i, axis);
            }
        }
        return start;
    }

    /**
     * Remark on the normalised stress of the map, measured before the last step.
     *
     * @param value square root of the squared differences between map and original distances, as a fraction of the
     *     squared original distances, both summed over all pairs; 0 where the map preserves all distances
     */
    record Stress(double value) implements ProjectionRemark {
        @Override
        public String key() {
            return "stress";
        }

        @Override
        public List<Number> values() {
            return List.of(value);
        }
    }
}
