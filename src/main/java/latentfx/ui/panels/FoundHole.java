package latentfx.ui.panels;

import java.util.Optional;
import latentfx.analysis.Side;
import latentfx.latent.Hole;
import latentfx.model.OpenModel;

/**
 * A hole among the codes of one model, and what both models decode in its middle.
 *
 * @param side the side of that model
 * @param open that model
 * @param hole the hole
 * @param left the middle in the left model; empty where that model does not show the same samples
 * @param right the middle in the right model; empty where that model does not show the same samples
 */
public record FoundHole(Side side, OpenModel open, Hole hole, Optional<Drawn> left, Optional<Drawn> right) {
    /**
     * The middle of the hole in one model.
     *
     * @param open the model
     * @param code the code as the decoder takes it; in the other model it follows from the nearest samples. Shared
     * @param pixels what the model decodes it to; shared
     */
    public record Drawn(OpenModel open, float[] code, float[] pixels) {}

    /** The middle of the hole in the model on one side. */
    public Optional<Drawn> get(Side wanted) {
        return wanted == Side.LEFT ? left : right;
    }
}
