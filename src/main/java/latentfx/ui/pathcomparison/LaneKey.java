package latentfx.ui.pathcomparison;

import latentfx.analysis.PathKind;
import latentfx.ui.path.Lane;

/**
 * Names one lane of the path comparison.
 *
 * @param side the model, left or right
 * @param kind the kind of path
 */
public record LaneKey(Lane side, PathKind kind) {
    public LaneKey {
        if (side == Lane.BLEND) {
            throw new IllegalArgumentException("a lane of the comparison belongs to the left or the right model");
        }
    }
}
