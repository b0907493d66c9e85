package latentfx.ui.faithfulness;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import latentfx.analysis.NeighbourComparison;
import latentfx.analysis.SampleImage;
import latentfx.model.OpenModel;
import latentfx.task.Cancellation;
import latentfx.task.LastResult;
import latentfx.ui.map.MapPicture;

/** Finds the neighbours of samples; keeps the search structures of the last map. Safe to use from several threads. */
final class NeighbourSearch {
    /** Neighbours of each kind. */
    static final int NEIGHBOURS = 10;

    private record Prepared(NeighbourComparison.Space codes, NeighbourComparison.Space map) {}

    private final PixelSpaces pixels;
    private final LastResult<MapPicture, Prepared> prepared = new LastResult<>(NeighbourSearch::prepare);

    NeighbourSearch(PixelSpaces pixels) {
        this.pixels = pixels;
    }

    /** The neighbours of {@code sample} and their pictures. */
    NeighbourPictures of(MapPicture picture, int sample, Cancellation cancellation) {
        OpenModel open = picture.open();
        Prepared ready = prepared.of(picture);
        cancellation.throwIfCancelled();
        Optional<NeighbourComparison.Space> images = pixels.of(open);
        cancellation.throwIfCancelled();
        NeighbourComparison found = NeighbourComparison.of(images, ready.codes(), ready.map(), sample, NEIGHBOURS);
        return new NeighbourPictures(
                open,
                found,
                pixels.images().image(open, sample),
                pictures(open, found.pixels().orElse(new int[0])),
                pictures(open, found.codes()),
                pictures(open, found.map()));
    }

    private static Prepared prepare(MapPicture picture) {
        return new Prepared(
                NeighbourComparison.Space.of(picture.open().styles()), NeighbourComparison.Space.of(picture.points()));
    }

    private List<SampleImage> pictures(OpenModel open, int[] samples) {
        return Arrays.stream(samples)
                .mapToObj(it -> pixels.images().image(open, it))
                .toList();
    }
}
