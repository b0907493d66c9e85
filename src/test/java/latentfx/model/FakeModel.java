package latentfx.model;

import java.util.Optional;
import latentfx.math.Matrix;

/**
 * A model made of formulas, so that tests know to the last digit what it must give.
 *
 * @param spec what it says it is
 * @param parameters the weights that it shows; they have no effect
 * @param encoder gives the posterior of images and labels
 * @param pointDecoder draws one image
 * @param uncut draws one image that is not cut off at 0 and 1
 */
public record FakeModel(
        ModelSpec spec, Parameters parameters, Encoder encoder, PointDecoder pointDecoder, PointDecoder uncut)
        implements LatentModel {

    /** Gives the posterior of images, one a row. */
    @FunctionalInterface
    public interface Encoder {
        Posterior encode(Matrix images, int... labels);
    }

    /** A model without weights to speak of: each image's first pixels are its code. */
    static FakeModel of(ModelSpec spec, PointDecoder decoder) {
        Parameters none = new Parameters(
                new float[(int) Parameters.encoderSize(spec)], new float[(int) Parameters.decoderSize(spec)]);
        int latent = spec.shape().latent();
        return new FakeModel(
                spec,
                none,
                (images, labels) -> new Posterior(images.columns(0, latent), Optional.empty()),
                decoder,
                decoder);
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
    public Posterior encode(Matrix images, int[] labels) {
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
