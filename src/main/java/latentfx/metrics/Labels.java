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
        int classes = 0;
        for (int label : labels) {
            if (label < 0) {
                throw new IllegalArgumentException("a label is " + label + ": labels start at 0");
            }
            classes = Math.max(classes, label + 1);
        }
        return classes;
    }
}
