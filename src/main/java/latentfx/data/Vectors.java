package latentfx.data;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import latentfx.math.Matrix;

/**
 * Vectors that were not encoded by a model of this program, with the labels, texts and pictures that came with them.
 *
 * @param values one vector a row
 * @param labels class of each, an index into {@code labelNames}
 * @param labelNames what the classes are called; one class for all where there are no labels, or as good as one for each
 * @param texts what each vector is called, in order; empty where there are no labels
 * @param pictures the picture of each; empty where there are none
 * @param origin which vectors these are
 */
public record Vectors(
        Matrix values,
        int[] labels,
        List<String> labelNames,
        List<String> texts,
        Optional<Pictures> pictures,
        DataOrigin origin) {
    public Vectors {
        if (labels.length != values.rows() || (!texts.isEmpty() && texts.size() != values.rows())) {
            throw new IllegalArgumentException(
                    values + " does not fit " + labels.length + " labels and " + texts.size() + " texts");
        }
        labels = labels.clone();
        labelNames = List.copyOf(labelNames);
        texts = List.copyOf(texts);
    }

    @Override
    public int[] labels() {
        return labels.clone();
    }

    /** How many there are. */
    public int size() {
        return values.rows();
    }

    /** Pictures by number, read when they are asked for. Safe to ask from several threads. */
    public interface Pictures {
        /** The shape of every picture. */
        ImageShape shape();

        /**
         * Picture {@code index}, values in [0, 1].
         *
         * @throws DataException if it cannot be read
         */
        float[] picture(int index) throws DataException;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Vectors that && origin.equals(that.origin) && Arrays.equals(labels, that.labels);
    }

    @Override
    public int hashCode() {
        return origin.hashCode();
    }
}
