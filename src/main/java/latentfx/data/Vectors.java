package latentfx.data;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import latentfx.math.ColumnOffsets;
import latentfx.math.Matrix;

/**
 * Vectors that were not encoded by a model of this program, with the labels, texts and pictures that came with them.
 *
 * @param values one vector a row, less the offsets
 * @param offsets what was subtracted from each column of {@code values}; display and export add it again
 * @param labels class of each, an index into {@code labelNames}
 * @param labelNames names of the classes; a single class if there are no labels or nearly as many distinct labels as
 *     vectors
 * @param texts the text of each vector, not copied: it may be a view of a compact form and must not change; empty if there
 *     are no labels
 * @param pictures the picture of each vector; empty if there are none
 * @param origin identifies the vectors
 */
public record Vectors(
        Matrix values,
        ColumnOffsets offsets,
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
        if (offsets.columns() != values.columns()) {
            throw new IllegalArgumentException(values + " does not fit " + offsets.columns() + " offsets");
        }
        labels = labels.clone();
        labelNames = List.copyOf(labelNames);
        texts = Collections.unmodifiableList(texts);
    }

    @Override
    public int[] labels() {
        return labels.clone();
    }

    /** Number of vectors. */
    public int size() {
        return values.rows();
    }

    /** The pictures of vectors by index, read on demand. Safe to use from several threads. */
    public interface Pictures {
        /** The shape of every picture. */
        ImageShape shape();

        /**
         * Picture {@code index}, values in [0, 1].
         *
         * @throws DataException if it cannot be read
         */
        float[] picture(int index) throws DataException;

        /** What the reader should know about how they are read. */
        default List<DataRemark> remarks() {
            return List.of();
        }
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
