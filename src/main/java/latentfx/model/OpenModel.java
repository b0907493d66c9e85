package latentfx.model;

import java.util.Optional;
import latentfx.data.ImageShape;
import latentfx.math.Matrix;

/**
 * A model ready to be explored: the weights at work and the codes its map shows. While a model trains, each report makes
 * a new one of these from the frozen weights.
 *
 * @param name what the model is called
 * @param model encoder and decoder
 * @param image the shape of its images
 * @param sheet the codes on its map
 * @param provenance how it came to be; empty while it is still in training
 */
public record OpenModel(
        String name, LatentModel model, ImageShape image, CodeSheet sheet, Optional<Provenance> provenance) {
    /** How many dimensions a place on the map stands for: of a conditional model the style's alone. */
    public int latent() {
        return model.spec().shape().latent();
    }

    /** What a file of it holds; empty while it is still in training. */
    public Optional<SavedModel> saved() {
        return provenance.map(how -> new SavedModel(name, model.spec(), image, model.parameters(), sheet, how));
    }

    /** The codes without the classes that a conditional model's decoder is told: where its samples lie on a map. */
    public Matrix styles() {
        return sheet.codes().columns(0, latent());
    }
}
