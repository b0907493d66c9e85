package latentfx.ui.training.ranking;

import latentfx.data.DataOrigin;
import latentfx.model.OpenModel;

/**
 * What the figures of some models were measured on.
 *
 * @param origin which samples; models are compared only where theirs are equal
 * @param samples how many
 */
public record ComparedData(DataOrigin origin, int samples) {
    /** What the figures of {@code model} were measured on: the samples on its map. */
    public static ComparedData of(OpenModel model) {
        return new ComparedData(model.sheet().origin(), model.sheet().size());
    }
}
