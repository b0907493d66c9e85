package latentfx.model;

import java.util.Optional;
import latentfx.data.ImageShape;

/**
 * The content of a model file.
 *
 * @param name name of the model, such as {@code mnist-vae-4}
 * @param spec kind and layer widths
 * @param image the shape of the images it draws
 * @param parameters the weights
 * @param sheet the codes of the test samples
 * @param provenance how it was made
 * @param history the history of its training; empty if it was saved without
 */
public record SavedModel(
        String name,
        ModelSpec spec,
        ImageShape image,
        Parameters parameters,
        CodeSheet sheet,
        Provenance provenance,
        Optional<TrainingHistory> history) {
    /** A model without the history of its training. */
    public SavedModel(
            String name,
            ModelSpec spec,
            ImageShape image,
            Parameters parameters,
            CodeSheet sheet,
            Provenance provenance) {
        this(name, spec, image, parameters, sheet, provenance, Optional.empty());
    }

    /** A copy of this model with {@code history} as its training history. */
    public SavedModel withHistory(Optional<TrainingHistory> history) {
        return new SavedModel(name, spec, image, parameters, sheet, provenance, history);
    }
}
