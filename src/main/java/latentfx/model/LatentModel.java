package latentfx.model;

import latentfx.math.Matrix;

/**
 * A trained model with weights that no longer change: images to codes and codes to images. Safe to use from several
 * threads at once. The batch methods may take seconds the first time, while the framework starts.
 */
public interface LatentModel {
    /** What kind of model this is. */
    ModelSpec spec();

    /** The weights. */
    Parameters parameters();

    /** Codes of {@code images} (one a row, values in [0, 1]), with their spread where the model gives one. */
    Posterior encode(Matrix images);

    /** Images of {@code codes}, one a row, values in [0, 1]. */
    Matrix decode(Matrix codes);

    /** A decoder for live use; ready at once, without the framework. */
    PointDecoder pointDecoder();
}
