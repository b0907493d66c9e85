package latentfx.ui.panels;

import java.util.Optional;
import latentfx.latent.Hole;
import latentfx.model.OpenModel;
import latentfx.ui.path.Side;

/**
 * An empty region of one model's latent space, decoded by both models.
 *
 * @param side the side of the model
 * @param open the model
 * @param hole the empty region
 * @param left its centre decoded by the left model; empty where that model does not show the same samples
 * @param right its centre decoded by the right model; empty where that model does not show the same samples
 */
public record FoundHole(Side side, OpenModel open, Hole hole, Optional<Drawn> left, Optional<Drawn> right) {
    /**
     * The centre of the region, decoded.
     *
     * @param open the model that decoded it
     * @param code the code that was decoded; in the other model it is found from the nearest samples. Shared
     * @param pixels the image; shared
     */
    public record Drawn(OpenModel open, float[] code, float[] pixels) {}

    /** The centre as decoded by the model on side {@code wanted}. */
    public Optional<Drawn> get(Side wanted) {
        return wanted == Side.LEFT ? left : right;
    }
}
