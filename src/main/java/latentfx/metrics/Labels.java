package latentfx.metrics;

import latentfx.math.Matrix;

/** Checks class labels against their points. */
final class Labels {
    private Labels() {}

    /**
     * The number of classes, one more than the largest label. Refuses negative labels and a number of labels other than
     * that of the rows.
     */
    static int classes(Matrix points, int[] labels) {
        if (points.rows() != labels.length) {
            throw new IllegalArgumentException(points + " does not fit " + labels.length + " labels");
        }
        return most(labels) + 1;
    }

    /** The largest of {@code labels}, -1 if there are none. Refuses negative ones. */
    static int most(int[] labels) {
        int most = -1;
        for (int label : labels) {
            if (label < 0) {
                throw new IllegalArgumentException("a label is " + label + ": labels start at 0");
            }
            most = Math.max(most, label);
        }
        return most;
    }
}
