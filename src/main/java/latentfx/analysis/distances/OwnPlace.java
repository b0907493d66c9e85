package latentfx.analysis.distances;

import java.util.Optional;
import latentfx.analysis.drawing.Distorted;
import latentfx.analysis.drawing.Distortion;
import latentfx.data.Dataset;
import latentfx.math.Matrix;
import latentfx.math.Samples;
import latentfx.model.OpenModel;
import latentfx.task.Cancellation;

/**
 * One sample at its own place among the others, from which copies of it are moved away. For one thread at a time.
 */
public final class OwnPlace {
    private final OpenModel open;
    private final Dataset data;
    private final int sample;
    private final float[] pixels;
    private final int[] label;
    private final NearestOther.Found other;
    private final Optional<InCodes> inCodes;

    /** The place of the sample among the codes. */
    private record InCodes(float[] code, NearestOther.Found other) {}

    /**
     * A moved copy.
     *
     * @param pixels of the copy, 0 to 1
     * @param distance from the sample in pixels
     * @param codeDistance from the sample in codes; empty where the model has no encoder
     */
    public record Moved(float[] pixels, double distance, Optional<Double> codeDistance) {}

    private OwnPlace(OpenModel open, Dataset data, int sample, NearestOther.Found other, Optional<InCodes> inCodes) {
        this.open = open;
        this.data = data;
        this.sample = sample;
        pixels = data.samples().row(sample);
        label = new int[] {data.labels()[sample]};
        this.other = other;
        this.inCodes = inCodes;
    }

    /**
     * Finds the place of one sample.
     *
     * @param data the samples of {@code open}
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    public static OwnPlace of(OpenModel open, Dataset data, int sample, Cancellation cancellation) {
        int[] labels = data.labels();
        Samples image = data.samples().slice(sample, sample + 1);
        int[] label = {labels[sample]};
        NearestImages.Found found = new NearestImages(data.samples(), labels).find(image, label, cancellation);
        Optional<InCodes> inCodes = Optional.empty();
        if (open.model().spec().hasEncoder()) {
            float[] code = open.model().encode(image, label).mean().row(0);
            inCodes = Optional.of(new InCodes(code, new NearestOther(open.styles(), labels).of(code, label[0])));
        }
        return new OwnPlace(
                open, data, sample, new NearestOther.Found(found.other()[0], found.otherDistance()[0]), inCodes);
    }

    /** The model. */
    public OpenModel open() {
        return open;
    }

    /** The data set. */
    public Dataset data() {
        return data;
    }

    /** Index of the sample. */
    public int sample() {
        return sample;
    }

    /** The pixels of the sample, 0 to 1. */
    public float[] pixels() {
        return pixels.clone();
    }

    /** The nearest image of another class; its row is −1 where there is one class only. */
    public NearestOther.Found other() {
        return other;
    }

    /** The nearest code of another class; empty where the model has no encoder. */
    public Optional<NearestOther.Found> otherCode() {
        return inCodes.map(InCodes::other);
    }

    /** A copy of the sample, changed, and how far it has gone. */
    public Moved moved(Distortion how) {
        float[] copy = new Distorted(data.shape()).of(pixels, how);
        return new Moved(copy, Euclid.distance(pixels, copy), inCodes.map(place -> {
            Matrix code = open.model()
                    .encode(Matrix.wrap(1, copy.length, copy), label)
                    .mean();
            return Euclid.distance(place.code(), code.row(0));
        }));
    }
}
