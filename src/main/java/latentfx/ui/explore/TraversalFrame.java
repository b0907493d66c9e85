package latentfx.ui.explore;

import java.util.List;
import latentfx.analysis.Traversal;
import latentfx.data.ImageShape;
import latentfx.ui.fx.Mosaic;

/**
 * The decoded traversals at one setting of their sliders.
 *
 * @param traversals the directions, in descending order of how much they change the image
 * @param coordinates the slider value of each direction
 * @param shape shape of the images
 * @param picture the decoded code with all coordinates applied, values in [0, 1]
 * @param strips for each of the first directions, decoded images along it through that code
 * @param klSamples number of images that KL divergences were measured on; 0 if there are none
 */
public record TraversalFrame(
        List<Traversal> traversals,
        List<Double> coordinates,
        ImageShape shape,
        float[] picture,
        List<Mosaic> strips,
        int klSamples) {
    public TraversalFrame {
        traversals = List.copyOf(traversals);
        coordinates = List.copyOf(coordinates);
        strips = List.copyOf(strips);
    }
}
