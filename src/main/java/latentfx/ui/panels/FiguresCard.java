package latentfx.ui.panels;

import java.util.Optional;
import latentfx.analysis.ModelFigures;
import latentfx.model.OpenModel;

/**
 * The figures of both models.
 *
 * @param left the model on the left map with its figures
 * @param right the model on the right map with its figures
 * @param sameSamples whether both were measured on the same samples
 */
public record FiguresCard(Optional<Entry> left, Optional<Entry> right, boolean sameSamples) {
    /** Nothing measured. */
    public static final FiguresCard NONE = new FiguresCard(Optional.empty(), Optional.empty(), false);

    /**
     * One model with its figures.
     *
     * @param open the model
     * @param figures what was measured
     */
    public record Entry(OpenModel open, ModelFigures figures) {}
}
