package latentfx.analysis;

import latentfx.math.Matrix;

/**
 * Evenly spaced codes of a larger number.
 *
 * @param codes one a row
 * @param labels class of each; shared
 */
record EvenRows(Matrix codes, int[] labels) {
    /** All of {@code codes}, or {@code most} of them at even distances in their order. */
    static EvenRows of(Matrix codes, int[] labels, int most) {
        int rows = codes.rows();
        if (rows <= most) {
            return new EvenRows(codes, labels);
        }
        float[] values = new float[most * codes.columns()];
        int[] classes = new int[most];
        for (int i = 0; i < most; i++) {
            int row = (int) ((long) i * rows / most);
            codes.copyRows(row, 1, values, i * codes.columns());
            classes[i] = labels[row];
        }
        return new EvenRows(Matrix.wrap(most, codes.columns(), values), classes);
    }
}
