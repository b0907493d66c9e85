package latentfx.model;

import latentfx.math.Matrix;
import latentfx.math.Samples;

/**
 * A model with fixed weights: encodes images to codes and decodes codes to images. Safe for use by several threads. The
 * batch methods may take seconds the first time, while the framework starts.
 */
public interface LatentModel {
    /** The specification of the model. */
    ModelSpec spec();

    /** The number of latent dimensions; the classes of a conditional model are not counted. */
    default int latent() {
        return spec().shape().latent();
    }

    /** The weights; none of a model that has none to show, see {@link ModelSpec#hasWeights}. */
    Parameters parameters();

    /**
     * Codes of {@code images} (one per row, values in [0, 1]), with log-variances for a variational model; for a
     * conditional model without the classes.
     *
     * @param labels class of each image; used by conditional models only
     * @throws IllegalArgumentException if labels are missing for a conditional model, or the model has no encoder
     */
    Posterior encode(Samples images, int[] labels);

    /** {@link #encode(Samples, int[])} for an unconditional model. */
    default Posterior encode(Samples images) {
        return encode(images, new int[0]);
    }

    /** The decoder's input for {@code images}: their codes and, for a conditional model, their one-hot classes. */
    default Matrix codes(Samples images, int[] labels) {
        return Condition.append(spec(), encode(images, labels).mean(), labels);
    }

    /** Images of {@code codes}, one per row of {@code spec().codeWidth()} numbers; values in [0, 1]. */
    Matrix decode(Matrix codes);

    /**
     * Decodes {@code codes} into a reusable array, values in [0, 1].
     *
     * @param images receives the images, one after the other; may be longer than needed
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
     * Decodes {@code codes} without clamping to [0, 1] where the decoder's output is the brightness itself (see {@link
     * Likelihood#onLogits}). Reconstruction errors are measured on these images: clamping would make PCA's error on
     * MNIST up to a tenth smaller.
     */
    default Matrix decodeUncut(Matrix codes) {
        return decode(codes);
    }

    /** A decoder for live use; ready at once, without the framework. */
    PointDecoder pointDecoder();
}
