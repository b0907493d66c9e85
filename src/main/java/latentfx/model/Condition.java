package latentfx.model;

import latentfx.math.Matrix;

/** Appends one-hot class vectors to the inputs of a conditional model. */
public final class Condition {
    private Condition() {}

    /**
     * {@code rows} with the one-hot classes appended, as input of the encoder or decoder of {@code spec}; {@code rows}
     * itself for an unconditional model.
     *
     * @param labels class of each row, from 0
     * @throws IllegalArgumentException if a label is missing or out of range
     */
    public static Matrix append(ModelSpec spec, Matrix rows, int[] labels) {
        int classes = spec.classes();
        if (classes == 0) {
            return rows;
        }
        check(labels, rows.rows(), classes);
        int width = rows.columns() + classes;
        float[] values = new float[rows.rows() * width];
        for (int row = 0; row < rows.rows(); row++) {
            rows.copyRows(row, 1, values, row * width);
            values[row * width + rows.columns() + labels[row]] = 1;
        }
        return Matrix.wrap(rows.rows(), width, values);
    }

    /**
     * Refuses labels that a conditional model cannot take.
     *
     * @throws IllegalArgumentException if there is not one for each row, or one is no class
     */
    public static void check(int[] labels, int rows, int classes) {
        if (labels.length != rows) {
            throw new IllegalArgumentException(
                    "a conditional model needs the class of each of " + rows + " images, not of " + labels.length);
        }
        for (int label : labels) {
            if (label < 0 || label >= classes) {
                throw new IllegalArgumentException("the model knows classes 0 to " + (classes - 1) + ", not " + label);
            }
        }
    }
}
