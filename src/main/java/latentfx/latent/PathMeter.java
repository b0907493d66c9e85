package latentfx.latent;

import latentfx.math.Matrix;
import latentfx.task.Cancellation;

/** Tells how paths lie among labelled codes, by the {@value #NEIGHBOURS} nearest of them. Safe to ask from several threads. */
public final class PathMeter {
    /** How many of the nearest codes tell class and distance. */
    public static final int NEIGHBOURS = 10;

    private final Neighbours neighbours;
    private final KnnDensity density;
    private final int[] labels;
    private final int classes;

    /**
     * Prepares to measure.
     *
     * @param codes the data, one a row, at least two
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

    /** How {@code places}, one a row, lie among the codes. */
    public PathPlacement measure(Matrix places, Cancellation cancellation) {
        float[] shares = new float[places.rows() * classes];
        double[] distances = new double[places.rows()];
        double[] percentiles = new double[places.rows()];
        for (int i = 0; i < places.rows(); i++) {
            cancellation.throwIfCancelled();
            float[] place = places.row(i);
            int[] near = neighbours.nearest(place, NEIGHBOURS).indices();
            for (int index : near) {
                shares[i * classes + labels[index]]++;
            }
            for (int label = 0; label < classes; label++) {
                shares[i * classes + label] /= near.length;
            }
            distances[i] = density.distance(place);
            percentiles[i] = density.percentile(distances[i]);
        }
        return new PathPlacement(places, Matrix.wrap(places.rows(), classes, shares), distances, percentiles);
    }
}
