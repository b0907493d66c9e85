package latentfx.model;

import java.util.Optional;
import latentfx.data.ImageShape;
import latentfx.math.Matrix;
import latentfx.task.ShownText;

/**
 * A model ready for exploration: a model that computes, and the codes that its map shows. During training each report
 * makes a new one from frozen weights.
 *
 * @param name name of the model
 * @param model encoder and decoder
 * @param image the shape of its images
 * @param sheet the codes on its map
 * @param provenance how it was made; empty during training
 */
public record OpenModel(
        String name, LatentModel model, ImageShape image, CodeSheet sheet, Optional<Provenance> provenance) {
    /** Keeps the name as {@link ShownText} shows it: it may come from a file. */
    public OpenModel {
        name = ShownText.of(name);
    }

    /** The number of latent dimensions that the map shows; the classes of a conditional model are not counted. */
    public int latent() {
        return model.latent();
    }

    /** The content of this model's file; empty during training, and where its weights are not known. */
    public Optional<SavedModel> saved() {
        return provenance
                .filter(how -> model.spec().hasWeights())
                .map(how -> new SavedModel(name, model.spec(), image, model.parameters(), sheet, how));
    }

    /**
     * The codes without the classes that a conditional model's decoder takes, one sample per row: the input of its
     * maps.
     */
    public Matrix styles() {
        return sheet.codes().columns(0, latent());
    }
}
