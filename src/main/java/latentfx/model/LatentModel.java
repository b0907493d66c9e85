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

    /**
     * Codes of {@code images} (one a row, values in [0, 1]), with their spread where the model gives one; of a
     * conditional model the style alone.
     *
     * @param labels class of each image; looked at only by a conditional model
     * @throws IllegalArgumentException if a conditional model is not told each image's class, or the model has no encoder
     */
    Posterior encode(Matrix images, int[] labels);

    /** {@link #encode(Matrix, int[])} for a model that is not told classes. */
    default Posterior encode(Matrix images) {
        return encode(images, new int[0]);
    }

    /** What the decoder takes for {@code images}: their codes and, for a conditional model, their classes. */
    default Matrix codes(Matrix images, int[] labels) {
        return Condition.append(spec(), encode(images, labels).mean(), labels);
    }

    /** Images of {@code codes}, one a row of {@code spec().codeWidth()} numbers; values in [0, 1]. */
    Matrix decode(Matrix codes);

    /**
     * The same into an array that can be used again for the next picture of many points.
     *
     * @param images gets the images, one after the other; at least as long as they need
     * @throws IllegalArgumentException if it is too short
     */
    default void decode(Matrix codes, float[] images) {
        Matrix decoded = decode(codes);
        if (images.length < decoded.rows() * decoded.columns()) {
            throw new IllegalArgumentException(
                    decoded.rows() + " images do not fit into " + images.length + " numbers");
        }
        decoded.copyRows(0, decoded.rows(), images, 0);
    }

    /**
     * The same, but not cut off at 0 and 1 where the decoder's output is the brightness itself (see {@link
     * Likelihood#onLogits}): what errors are measured on. PCA's error on MNIST would look up to a tenth smaller after the
     * cut.
     */
    default Matrix decodeUncut(Matrix codes) {
        return decode(codes);
    }

    /** A decoder for live use; ready at once, without the framework. */
    PointDecoder pointDecoder();
}
