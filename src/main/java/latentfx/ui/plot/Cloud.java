package latentfx.ui.plot;

import java.util.Arrays;
import latentfx.math.Matrix;

/**
 * The points of a map, prepared for drawing and picking: positions, classes, bounds, the median of each class, and a
 * grid for searching. Immutable.
 */
public final class Cloud {
    private final float[] xs;
    private final float[] ys;
    private final int[] labels;
    private final int[] counts;
    private final float[] medianX;
    private final float[] medianY;
    private final Bounds bounds;
    private final CellGrid grid;

    /** Copies {@code of} with other positions, for drawing only: bounds, medians and grid are those of {@code of}. */
    private Cloud(Cloud of, float[] xs, float[] ys) {
        this.xs = xs;
        this.ys = ys;
        labels = of.labels;
        counts = of.counts;
        medianX = of.medianX;
        medianY = of.medianY;
        bounds = of.bounds;
        grid = of.grid;
    }

    private Cloud(Matrix points, int[] labels, int classes) {
        int n = points.rows();
        this.labels = labels;
        xs = new float[n];
        ys = new float[n];
        for (int i = 0; i < n; i++) {
            xs[i] = points.get(i, 0);
            ys[i] = points.get(i, 1);
        }
        counts = new int[classes];
        for (int i = 0; i < n; i++) {
            counts[labels[i]] += hasPosition(i) ? 1 : 0;
        }
        medianX = medians(xs);
        medianY = medians(ys);
        bounds = Bounds.of(points);
        grid = new CellGrid(xs, ys, bounds);
    }

    /**
     * A copy of this cloud with other positions, for drawing during a transition; bounds, medians and grid stay those
     * of this cloud.
     */
    Cloud at(float[] xs, float[] ys) {
        return new Cloud(this, xs, ys);
    }

    /** Whether sample {@code index} has a position. */
    public boolean hasPosition(int index) {
        return Float.isFinite(xs[index]) && Float.isFinite(ys[index]);
    }

    /** The points of {@code points} (one a row, two columns) with {@code labels} in [0, {@code classes}). */
    public static Cloud of(Matrix points, int[] labels, int classes) {
        if (points.columns() != 2 || points.rows() != labels.length) {
            throw new IllegalArgumentException(points + " does not fit " + labels.length + " labels");
        }
        return new Cloud(points, labels, classes);
    }

    /** The median of {@code values} in each class; NaN where a class has no sample. */
    private float[] medians(float[] values) {
        float[][] members = new float[counts.length][];
        for (int label = 0; label < counts.length; label++) {
            members[label] = new float[counts[label]];
        }
        int[] filled = new int[counts.length];
        for (int i = 0; i < values.length; i++) {
            if (hasPosition(i)) {
                members[labels[i]][filled[labels[i]]++] = values[i];
            }
        }
        float[] medians = new float[counts.length];
        for (int label = 0; label < counts.length; label++) {
            Arrays.sort(members[label]);
            medians[label] = counts[label] == 0 ? Float.NaN : members[label][counts[label] / 2];
        }
        return medians;
    }

    public int size() {
        return xs.length;
    }

    public float x(int index) {
        return xs[index];
    }

    public float y(int index) {
        return ys[index];
    }

    public int label(int index) {
        return labels[index];
    }

    public int classes() {
        return counts.length;
    }

    /** Number of samples of class {@code label} that have a position. */
    public int count(int label) {
        return counts[label];
    }

    /** Median horizontal position of class {@code label}; NaN where it has no sample. */
    public float medianX(int label) {
        return medianX[label];
    }

    /** Median vertical position of class {@code label}; NaN where it has no sample. */
    public float medianY(int label) {
        return medianY[label];
    }

    public Bounds bounds() {
        return bounds;
    }

    public CellGrid grid() {
        return grid;
    }
}
