package latentfx.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import latentfx.data.DataOrigin;
import latentfx.data.Dataset;
import latentfx.data.synthetic.SyntheticSource;
import latentfx.math.Matrix;
import latentfx.math.Samples;
import latentfx.model.OpenModel;
import latentfx.model.PointDecoder;

/**
 * Images of samples by index: the original where its data set has been loaded, else the model's reconstruction.
 * Safe to use from several threads.
 */
public final class SampleImages {
    private final Map<DataOrigin, Dataset> known = new ConcurrentHashMap<>();

    /** Adds a loaded data set, whose images are shown from now on. */
    public void know(Dataset dataset) {
        known.put(dataset.origin(), dataset);
    }

    /** The loaded data set of that origin, if there is one. */
    public Optional<Dataset> dataset(DataOrigin origin) {
        return Optional.ofNullable(known.get(origin));
    }

    /**
     * Images to measure {@code open} on: its own samples where they have been loaded, else synthetic digits where these have been
     * generated and have the shape and the classes of its samples. They are other samples, which is to be said with what is measured.
     */
    public Optional<Dataset> measurable(OpenModel open) {
        return dataset(open.sheet().origin()).or(() -> generated()
                .filter(digits -> digits.shape().equals(open.image())
                        && digits.labelNames().equals(open.sheet().labelNames()))
                .max(Comparator.comparingInt(Dataset::size)));
    }

    /** Whether synthetic digits are at hand. */
    public boolean hasGenerated() {
        return generated().findAny().isPresent();
    }

    private Stream<Dataset> generated() {
        return known.values().stream().filter(each -> each.origin().name().equals(SyntheticSource.NAME));
    }

    /** The image of sample {@code index} of the model's sheet. It may have to be decoded, so do not call it on the FX thread. */
    public SampleImage image(OpenModel open, int index) {
        Dataset dataset = known.get(open.sheet().origin());
        return dataset == null
                ? new SampleImage(reconstruction(open, index), false)
                : new SampleImage(dataset.samples().row(index), true);
    }

    /**
     * The images of at most {@code most} samples of the model's sheet at even distances, one a row: all originals, or all
     * reconstructions where the data set is not loaded. Do not call it on the FX thread.
     *
     * @param most 1 or more
     */
    public Drawn some(OpenModel open, int most) {
        int count = Math.min(most, open.sheet().size());
        int[] rows = IntStream.range(0, count)
                .map(i -> (int) ((long) i * open.sheet().size() / count))
                .toArray();
        Dataset dataset = known.get(open.sheet().origin());
        Samples all = dataset == null ? open.sheet().codes() : dataset.samples();
        float[] values = new float[count * all.columns()];
        for (int i = 0; i < count; i++) {
            all.copyRows(rows[i], 1, values, i * all.columns());
        }
        Matrix picked = Matrix.wrap(count, all.columns(), values);
        int[] labels = open.sheet().labels();
        return new Drawn(
                dataset == null ? open.model().decode(picked) : picked,
                Arrays.stream(rows).map(row -> labels[row]).toArray(),
                rows,
                dataset != null);
    }

    /**
     * Images of some samples.
     *
     * @param images one a row
     * @param labels class of each
     * @param rows index of each in the sheet
     * @param fromSource whether they are the samples themselves, not reconstructions
     */
    public record Drawn(Matrix images, int[] labels, int[] rows, boolean fromSource) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Drawn that
                    && images.equals(that.images)
                    && Arrays.equals(rows, that.rows)
                    && fromSource == that.fromSource;
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(rows);
        }
    }

    /** The decoded code of sample {@code index}. */
    public float[] reconstruction(OpenModel open, int index) {
        PointDecoder decoder = open.model().pointDecoder();
        float[] pixels = new float[open.image().size()];
        decoder.decode(open.sheet().codes().row(index), pixels);
        return pixels;
    }
}
