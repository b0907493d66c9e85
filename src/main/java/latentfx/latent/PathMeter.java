package latentfx.latent;

import latentfx.math.Matrix;
import latentfx.task.Cancellation;

/**
 * Measures how a sampled path lies among labelled codes, by the {@value #NEIGHBOURS} nearest codes of each position.
 * Safe for use by several threads.
 */
public final class PathMeter {
    /** Number of nearest codes that classes and distances are computed from. */
    public static final int NEIGHBOURS = 10;

    private final Neighbours neighbours;
    private final KnnDensity density;
    private final int[] labels;
    private final int classes;

    /**
     * Prepares the neighbour search.
     *
     * @param codes the data, one code per row, at least two
     * @param labels class of each, from 0 to below {@code classes}
     * @throws IllegalArgumentException if the labels are not as many as the codes
     */
    public PathMeter(Matrix codes, int[] labels, int classes) {
        if (labels.length != codes.rows()) {
            throw new IllegalArgumentException(labels.length + " labels do not fit " + codes);
        }
        neighbours = new Neighbours(codes);
        density = new KnnDensity(codes, NEIGHBOURS);
        this.labels = labels.clone();
        this.classes = classes;
    }

    /** Measures the codes of {@code path}, one per row, against the data. */
    public PathPlacement measure(Matrix path, Cancellation cancellation) {
        float[] shares = new float[path.rows() * classes];
        double[] distances = new double[path.rows()];
        double[] percentiles = new double[path.rows()];
        for (int i = 0; i < path.rows(); i++) {
            cancellation.throwIfCancelled();
            float[] code = path.row(i);
            int[] near = neighbours.nearest(code, NEIGHBOURS).indices();
            for (int index : near) {
                shares[i * classes + labels[index]]++;
            }
            for (int label = 0; label < classes; label++) {
                shares[i * classes + label] /= near.length;
            }
            distances[i] = density.distance(code);
            percentiles[i] = density.percentile(distances[i]);
        }
        return new PathPlacement(path, Matrix.wrap(path.rows(), classes, shares), distances, percentiles);
    }
}
