package latentfx.ui.faithfulness;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import latentfx.analysis.NeighbourComparison;
import latentfx.analysis.SampleImage;
import latentfx.model.OpenModel;
import latentfx.ui.map.MapPicture;
import org.jspecify.annotations.Nullable;

/** Looks duels up; keeps the codes of the picture asked for last prepared. Safe to use from several threads. */
final class NeighbourSearch {
    /** Neighbours of each kind. */
    static final int NEIGHBOURS = 10;

    private record Prepared(MapPicture picture, NeighbourComparison.Space codes, NeighbourComparison.Space map) {}

    private final PixelSpaces pixels;
    private @Nullable Prepared last;

    NeighbourSearch(PixelSpaces pixels) {
        this.pixels = pixels;
    }

    /** The duel of {@code sample}. */
    NeighbourPictures of(MapPicture picture, int sample, Runnable between) {
        OpenModel open = picture.open();
        Prepared ready = prepared(picture);
        between.run();
        Optional<NeighbourComparison.Space> images = pixels.of(open);
        between.run();
        NeighbourComparison found = NeighbourComparison.of(images, ready.codes(), ready.map(), sample, NEIGHBOURS);
        return new NeighbourPictures(
                open,
                found,
                pixels.images().image(open, sample),
                pictures(open, found.pixels().orElse(new int[0])),
                pictures(open, found.codes()),
                pictures(open, found.map()));
    }

    private synchronized Prepared prepared(MapPicture picture) {
        Prepared ready = last;
        if (ready == null || !ready.picture().equals(picture)) {
            ready = new Prepared(
                    picture,
                    NeighbourComparison.Space.of(picture.open().styles()),
                    NeighbourComparison.Space.of(picture.points()));
            last = ready;
        }
        return ready;
    }

    private List<SampleImage> pictures(OpenModel open, int[] samples) {
        return Arrays.stream(samples)
                .mapToObj(it -> pixels.images().image(open, it))
                .toList();
    }
}
