package latentfx.ui.faithfulness;

import java.lang.ref.SoftReference;
import java.util.Optional;
import latentfx.analysis.NeighbourComparison;
import latentfx.analysis.SampleImages;
import latentfx.data.Dataset;
import latentfx.model.OpenModel;
import org.jspecify.annotations.Nullable;

/**
 * The images of the data set that was searched last, prepared for neighbour search: some 30 MB for 10,000 MNIST images,
 * released when memory is short. Where it would be more than 64 MB, nothing is kept beside the bytes, and a search takes
 * longer. Safe to use from several threads.
 */
public final class PixelSpaces {
    private record Prepared(Dataset dataset, NeighbourComparison.Space space) {}

    private final SampleImages images;
    private SoftReference<@Nullable Prepared> last = new SoftReference<>(null);

    /** Prepares the data sets that are loaded in {@code images}. */
    public PixelSpaces(SampleImages images) {
        this.images = images;
    }

    /** The source of pictures. */
    SampleImages images() {
        return images;
    }

    /** The images that {@code open}'s map shows; empty where they are not loaded. */
    synchronized Optional<NeighbourComparison.Space> of(OpenModel open) {
        Optional<Dataset> data = images.dataset(open.sheet().origin())
                .filter(it -> it.size() == open.sheet().size());
        return data.map(this::prepared);
    }

    private NeighbourComparison.Space prepared(Dataset dataset) {
        Prepared ready = last.get();
        if (ready == null || !ready.dataset().origin().equals(dataset.origin())) {
            ready = new Prepared(dataset, NeighbourComparison.Space.of(dataset.samples()));
            last = new SoftReference<>(ready);
        }
        return ready.space();
    }
}
