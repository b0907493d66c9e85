package latentfx.ui.compare;

import java.util.Optional;
import latentfx.workbench.OpenModel;
import latentfx.workbench.TwinFigures;

/**
 * Both models in numbers.
 *
 * @param left the model on the left map with its figures
 * @param right the model on the right map with its figures
 * @param sameSamples whether both were measured on the same samples
 */
public record TwinCard(Optional<Entry> left, Optional<Entry> right, boolean sameSamples) {
    /** Nothing measured. */
    public static final TwinCard NONE = new TwinCard(Optional.empty(), Optional.empty(), false);

    /**
     * One of them.
     *
     * @param open the model
     * @param figures what was measured
     */
    public record Entry(OpenModel open, TwinFigures figures) {}
}
