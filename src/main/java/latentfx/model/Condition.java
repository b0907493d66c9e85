package latentfx.model;

import java.util.Arrays;
import java.util.Objects;
import latentfx.math.Matrix;
import latentfx.math.Samples;

/** Appends one-hot class vectors to the inputs of a conditional model. */
public final class Condition {
    private Condition() {}

    /**
     * {@code rows} with the one-hot classes appended, as input of the decoder of {@code spec}; {@code rows}
     * itself for an unconditional model.
     *
     * @param labels class of each row, from 0
     * @throws IllegalArgumentException if a label is missing or out of range
     */
    public static Matrix append(ModelSpec spec, Matrix rows, int[] labels) {
        return spec.classes() == 0 ? rows : inputs(spec, rows, labels).matrix();
    }

    /**
     * The input of the encoder of {@code spec} for {@code images}: with their one-hot classes appended for a conditional
     * model. Nothing is copied.
     *
     * @param labels class of each image, from 0
     * @throws IllegalArgumentException if a label is missing or out of range
     */
    public static Samples inputs(ModelSpec spec, Samples images, int[] labels) {
        int classes = spec.classes();
        if (classes == 0) {
            return images;
        }
        check(labels, images.rows(), classes);
        return new WithClasses(images, labels, classes);
    }

    /** Images followed by their classes, one-hot. */
    private record WithClasses(Samples images, int[] labels, int classes) implements Samples {
        @Override
        public int rows() {
            return images.rows();
        }

        @Override
        public int columns() {
            return images.columns() + classes;
        }

        @Override
        public float get(int row, int column) {
            int before = images.columns();
            return column < before ? images.get(row, column) : column - before == labels[row] ? 1 : 0;
        }

        @Override
        public void copyRows(int from, int count, float[] target, int offset) {
            Objects.checkFromIndexSize(offset, count * columns(), target.length);
            for (int row = from; row < from + count; row++) {
                int start = offset + (row - from) * columns();
                int oneHot = start + images.columns();
                images.copyRows(row, 1, target, start);
                Arrays.fill(target, oneHot, oneHot + classes, 0);
                target[oneHot + labels[row]] = 1;
            }
        }

        @Override
        public Samples slice(int from, int to) {
            return new WithClasses(images.slice(from, to), Arrays.copyOfRange(labels, from, to), classes);
        }

        @Override
        public Samples at(int[] indices) {
            int[] chosen = Arrays.stream(indices).map(row -> labels[row]).toArray();
            return new WithClasses(images.at(indices), chosen, classes);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof WithClasses that
                    && classes == that.classes
                    && images.equals(that.images)
                    && Arrays.equals(labels, that.labels);
        }

        @Override
        public int hashCode() {
            return 31 * images.hashCode() + Arrays.hashCode(labels);
        }
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
