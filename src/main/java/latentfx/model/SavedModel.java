package latentfx.model;

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
 */
public record SavedModel(
        String name, ModelSpec spec, ImageShape image, Parameters parameters, CodeSheet sheet, Provenance provenance) {}
