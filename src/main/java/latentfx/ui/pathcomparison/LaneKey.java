package latentfx.ui.pathcomparison;

import latentfx.analysis.PathKind;
import latentfx.ui.path.Lane;

/**
 * One lane of the path lab.
 *
 * @param side whose model walks it, left or right
 * @param kind which way it takes
 */
public record LaneKey(Lane side, PathKind kind) {
    public LaneKey {
        if (side == Lane.BLEND) {
            throw new IllegalArgumentException("a lane of the lab belongs to the left or the right model");
        }
    }
}
