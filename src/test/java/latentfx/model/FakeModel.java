package latentfx.model;

import java.util.Arrays;
import java.util.Optional;
import latentfx.math.Matrix;
import latentfx.math.Samples;

/**
 * A model defined by formulas, so that tests know its exact outputs.
 *
 * @param spec its specification
 * @param parameters its nominal weights, which have no effect
 * @param encoder gives the posterior of images and labels
 * @param pointDecoder draws one image
 * @param uncut draws one image that is not cut off at 0 and 1
 */
public record FakeModel(
        ModelSpec spec, Parameters parameters, Encoder encoder, PointDecoder pointDecoder, PointDecoder uncut)
        implements LatentModel {
    /** The log-variance of each code of a variational model: so small that samples equal the mean. */
    static final float LOG_VARIANCE = -40;

    /** Computes the posterior of images, one per row. */
    @FunctionalInterface
    public interface Encoder {
        Posterior encode(Samples images, int... labels);
    }

    /** A model with weights of 0: each image's pixels in turn are its code. */
    static FakeModel of(ModelSpec spec, PointDecoder decoder) {
        Parameters none = new Parameters(
                new float[(int) Parameters.encoderSize(spec)], new float[(int) Parameters.decoderSize(spec)]);
        return new FakeModel(spec, none, (images, labels) -> pixels(spec, images), decoder, decoder);
    }

    private static Posterior pixels(ModelSpec spec, Samples images) {
        int latent = spec.shape().latent();
        float[] codes = new float[images.rows() * latent];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = images.get(i / latent, i % latent % images.columns());
        }
        float[] logVariances = new float[codes.length];
        Arrays.fill(logVariances, LOG_VARIANCE);
        return new Posterior(
                Matrix.wrap(images.rows(), latent, codes),
                spec.isVariational()
                        ? Optional.of(Matrix.wrap(images.rows(), latent, logVariances))
                        : Optional.empty());
    }

    FakeModel with(Parameters weights) {
        return new FakeModel(spec, weights, encoder, pointDecoder, uncut);
    }

    FakeModel with(Encoder other) {
        return new FakeModel(spec, parameters, other, pointDecoder, uncut);
    }

    FakeModel withUncut(PointDecoder other) {
        return new FakeModel(spec, parameters, encoder, pointDecoder, other);
    }

    @Override
    public Posterior encode(Samples images, int[] labels) {
        return encoder.encode(images, labels);
    }

    @Override
    public Matrix decode(Matrix codes) {
        return drawn(pointDecoder, codes);
    }

    @Override
    public Matrix decodeUncut(Matrix codes) {
        return drawn(uncut, codes);
    }

    private Matrix drawn(PointDecoder decoder, Matrix codes) {
        int pixels = spec.shape().inputs();
        float[] images = new float[codes.rows() * pixels];
        for (int row = 0; row < codes.rows(); row++) {
            float[] image = new float[pixels];
            decoder.decode(codes.row(row), image);
            System.arraycopy(image, 0, images, row * pixels, pixels);
        }
        return Matrix.wrap(codes.rows(), pixels, images);
    }
}
