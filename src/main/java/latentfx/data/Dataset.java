package latentfx.data;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import latentfx.math.Samples;

/**
 * Labelled images of one shape.
 *
 * @param samples one image a row, {@code shape.size()} columns, values in [0, 1]; bytes where the source has bytes
 * @param labels class of each sample, an index into {@code labelNames}
 * @param shape the shape of every image
 * @param labelNames names of the classes
 * @param origin identifies the samples
 * @param factors the known generating factors of each sample; empty unless the data is synthetic
 */
public record Dataset(
        Samples samples,
        int[] labels,
        ImageShape shape,
        List<String> labelNames,
        DataOrigin origin,
        Optional<Factors> factors) {

    public Dataset {
        if (samples.columns() != shape.size() || samples.rows() != labels.length) {
            throw new IllegalArgumentException(samples + " does not fit " + labels.length + " labels of " + shape);
        }
        if (factors.isPresent() && factors.get().values().rows() != labels.length) {
            throw new IllegalArgumentException("factors are for another number of samples");
        }
        int classes = labelNames.size();
        if (Arrays.stream(labels).anyMatch(label -> label < 0 || label >= classes)) {
            throw new IllegalArgumentException("a label lies outside the " + classes + " classes");
        }
        labels = labels.clone();
        labelNames = List.copyOf(labelNames);
    }

    @Override
    public int[] labels() {
        return labels.clone();
    }

    /** The data set of the first {@code count} samples, with an origin of its own; samples in bytes are shared. */
    public Dataset first(int count) {
        int kept = Math.min(count, size());
        return new Dataset(
                samples.slice(0, kept),
                Arrays.copyOf(labels, kept),
                shape,
                labelNames,
                origin.limitedTo(kept),
                factors.map(known -> new Factors(known.names(), known.values().slice(0, kept))));
    }

    /**
     * The data set of the samples in {@code rows}, in that order, with an origin of its own; a sample may occur several times.
     * Samples in bytes are shared.
     *
     * @throws IndexOutOfBoundsException if there is no such sample
     */
    public Dataset at(int[] rows) {
        int[] chosen = Arrays.stream(rows).map(row -> labels[row]).toArray();
        return new Dataset(
                samples.at(rows),
                chosen,
                shape,
                labelNames,
                origin.of(rows),
                factors.map(known -> new Factors(known.names(), known.values().at(rows))));
    }

    /** The same data set without the memory of other samples that its own may share, see {@link Samples#compact}. */
    public Dataset compact() {
        return new Dataset(samples.compact(), labels, shape, labelNames, origin, factors);
    }

    /** Number of samples. */
    public int size() {
        return samples.rows();
    }
}
