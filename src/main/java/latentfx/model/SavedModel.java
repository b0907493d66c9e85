package latentfx.model;

import java.util.Optional;
import latentfx.data.ImageShape;

/**
 * What a model file holds.
 *
 * @param name what the model is called, such as {@code mnist-vae-4}
 * @param spec kind and layer widths
 * @param image the shape of the images it draws
 * @param parameters the weights
 * @param sheet the codes of the test samples
 * @param provenance how it came to be
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
    /** Without the history of its training. */
    public SavedModel(
            String name,
            ModelSpec spec,
            ImageShape image,
            Parameters parameters,
            CodeSheet sheet,
            Provenance provenance) {
        this(name, spec, image, parameters, sheet, provenance, Optional.empty());
    }

    /** This model with {@code history} in place of the one that it has. */
    public SavedModel withHistory(Optional<TrainingHistory> history) {
        return new SavedModel(name, spec, image, parameters, sheet, provenance, history);
    }
}
