package latentfx.analysis;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import latentfx.data.DataOrigin;
import latentfx.data.Dataset;
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

    /** The image of sample {@code index} of the model's sheet. It may have to be decoded, so do not call it on the FX thread. */
    public SampleImage image(OpenModel open, int index) {
        Dataset dataset = known.get(open.sheet().origin());
        return dataset == null
                ? new SampleImage(reconstruction(open, index), false)
                : new SampleImage(dataset.samples().row(index), true);
    }

    /** The decoded code of sample {@code index}. */
    public float[] reconstruction(OpenModel open, int index) {
        PointDecoder decoder = open.model().pointDecoder();
        float[] pixels = new float[open.image().size()];
        decoder.decode(open.sheet().codes().row(index), pixels);
        return pixels;
    }
}
