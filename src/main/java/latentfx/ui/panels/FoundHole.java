package latentfx.ui.panels;

import java.util.Optional;
import latentfx.analysis.Side;
import latentfx.latent.Hole;
import latentfx.model.OpenModel;

/**
 * An empty place of one model, drawn by both.
 *
 * @param side the map it was looked for on
 * @param open the model it was looked for in
 * @param hole the place
 * @param left what the left model makes of it; empty where it does not show the same samples
 * @param right what the right model makes of it; empty where it does not show the same samples
 */
public record FoundHole(Side side, OpenModel open, Hole hole, Optional<Drawn> left, Optional<Drawn> right) {
    /**
     * A decoded place.
     *
     * @param open whose decoder drew it
     * @param code the place, as the decoder takes it; that of the other model follows the nearest samples. Shared
     * @param pixels the picture; shared
     */
    public record Drawn(OpenModel open, float[] code, float[] pixels) {}

    /** What the model on one side makes of it. */
    public Optional<Drawn> get(Side wanted) {
        return wanted == Side.LEFT ? left : right;
    }
}
