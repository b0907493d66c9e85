package latentfx.ui.explore;

import java.util.List;
import latentfx.analysis.Traversal;
import latentfx.data.ImageShape;
import latentfx.ui.fx.Mosaic;

/**
 * What the traversals show at one setting of their sliders.
 *
 * @param walks the directions, those first that change the picture most
 * @param places where each slider stands, one a direction
 * @param shape of the picture
 * @param picture what the model draws at these places together, values in [0, 1]
 * @param strips for each of the first directions the pictures along it, from there
 * @param klSamples how many images the divergences were measured on; 0 where there are none
 */
public record TraversalFrame(
        List<Traversal> walks,
        List<Double> places,
        ImageShape shape,
        float[] picture,
        List<Mosaic> strips,
        int klSamples) {
    public TraversalFrame {
        walks = List.copyOf(walks);
        places = List.copyOf(places);
        strips = List.copyOf(strips);
    }
}
