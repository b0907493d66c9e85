package latentfx.ui.training.ranking;

import latentfx.data.DataOrigin;
import latentfx.model.OpenModel;

/**
 * The samples on which the figures of models were measured.
 *
 * @param origin origin of the samples; only models with equal ones are compared
 * @param samples number of samples
 */
public record ComparedData(DataOrigin origin, int samples) {
    /** The samples on which {@code model} was measured, which are those on its map. */
    public static ComparedData of(OpenModel model) {
        return new ComparedData(model.sheet().origin(), model.sheet().size());
    }
}
