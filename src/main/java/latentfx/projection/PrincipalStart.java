package latentfx.projection;

import java.util.SplittableRandom;
import latentfx.math.Matrix;
import latentfx.math.Samples;
import latentfx.task.Cancellation;

/**
 * The initial map of t-SNE and UMAP: the first two principal components, which preserve global structure better than a
 * random initialisation (Kobak and Linderman, Nature Biotechnology 39, 2021), with a little noise so that coinciding
 * points can separate.
 */
final class PrincipalStart {
    private static final double NOISE = 0.01;

    private PrincipalStart() {}

    /**
     * Initial positions: x and y of one point after the other.
     *
     * @param spread standard deviation along the first component
     */
    static double[] of(Samples points, double spread, long seed, Cancellation cancellation) {
        int axes = Math.min(2, points.columns());
        LinearProjection pca = Pca.fit(points, axes, progress -> {}, cancellation);
        Matrix placed = pca.project(points);
        double square = 0;
        for (int i = 0; i < placed.rows(); i++) {
            square += (double) placed.get(i, 0) * placed.get(i, 0);
        }
        double given = Math.sqrt(square / placed.rows());
        double scale = given > 0 ? 1 / given : 0;
        SplittableRandom random = new SplittableRandom(seed);
        double[] start = new double[2 * points.rows()];
        for (int i = 0; i < start.length; i++) {
            double component = i % 2 < axes ? placed.get(i / 2, i % 2) * scale : 0;
            start[i] = (component + random.nextDouble(-NOISE, NOISE)) * spread;
        }
        return start;
    }
}
