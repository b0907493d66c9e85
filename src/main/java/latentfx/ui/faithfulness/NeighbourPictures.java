package latentfx.ui.faithfulness;

import java.util.List;
import latentfx.analysis.NeighbourComparison;
import latentfx.analysis.SampleImage;
import latentfx.model.OpenModel;

/**
 * The nearest neighbours of one sample in pixels, in codes and on the map, with their pictures.
 *
 * @param open the model whose codes and map were searched
 * @param neighbours which samples they are
 * @param sample picture of the sample itself
 * @param pixels pictures of its neighbours in pixels, nearest first; empty where the images are not loaded
 * @param codes pictures of its neighbours in codes, nearest first
 * @param map pictures of its neighbours on the map, nearest first
 */
public record NeighbourPictures(
        OpenModel open,
        NeighbourComparison neighbours,
        SampleImage sample,
        List<SampleImage> pixels,
        List<SampleImage> codes,
        List<SampleImage> map) {
    public NeighbourPictures {
        pixels = List.copyOf(pixels);
        codes = List.copyOf(codes);
        map = List.copyOf(map);
    }
}
