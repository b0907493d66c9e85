package latentfx.ui.honesty;

import java.util.List;
import latentfx.workbench.NeighbourDuel;
import latentfx.workbench.OpenModel;
import latentfx.workbench.SampleImage;

/**
 * A neighbour duel with its pictures.
 *
 * @param open whose codes and map
 * @param neighbours the samples
 * @param sample picture of the sample itself
 * @param pixels pictures of its neighbours in pixels, nearest first; empty where the images are not at hand
 * @param codes pictures of its neighbours in codes, nearest first
 * @param map pictures of its neighbours on the map, nearest first
 */
public record Duel(
        OpenModel open,
        NeighbourDuel neighbours,
        SampleImage sample,
        List<SampleImage> pixels,
        List<SampleImage> codes,
        List<SampleImage> map) {
    public Duel {
        pixels = List.copyOf(pixels);
        codes = List.copyOf(codes);
        map = List.copyOf(map);
    }
}
