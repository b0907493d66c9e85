package latentfx.ui.path;

import latentfx.workbench.PathKind;

/**
 * One lane of the path lab.
 *
 * @param side whose model walks it, left or right
 * @param kind which way it takes
 */
public record LabKey(Lane side, PathKind kind) {
    public LabKey {
        if (side == Lane.BLEND) {
            throw new IllegalArgumentException("a lane of the lab belongs to the left or the right model");
        }
    }
}
