package latentfx.metrics;

import latentfx.math.Matrix;

/** Checks that labels and points belong together. */
final class Labels {
    private Labels() {}

    /** One more than the largest label, after checking that there is one label a row and none is negative. */
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
