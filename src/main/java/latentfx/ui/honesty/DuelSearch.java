package latentfx.ui.honesty;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import latentfx.ui.scatter.MapPicture;
import latentfx.workbench.NeighbourDuel;
import latentfx.workbench.OpenModel;
import latentfx.workbench.SampleImage;
import org.jspecify.annotations.Nullable;

/** Looks duels up; keeps the codes of the picture asked for last prepared. Safe to use from several threads. */
final class DuelSearch {
    /** Neighbours of each kind. */
    static final int NEIGHBOURS = 10;

    private record Prepared(MapPicture picture, NeighbourDuel.Space codes, NeighbourDuel.Space map) {}

    private final PixelSpaces pixels;
    private @Nullable Prepared last;

    DuelSearch(PixelSpaces pixels) {
        this.pixels = pixels;
    }

    /** The duel of {@code sample}. */
    Duel of(MapPicture picture, int sample, Runnable between) {
        OpenModel open = picture.open();
        Prepared ready = prepared(picture);
        between.run();
        Optional<NeighbourDuel.Space> images = pixels.of(open);
        between.run();
        NeighbourDuel found = NeighbourDuel.of(images, ready.codes(), ready.map(), sample, NEIGHBOURS);
        return new Duel(
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
                    picture, NeighbourDuel.Space.of(picture.open().styles()), NeighbourDuel.Space.of(picture.points()));
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
