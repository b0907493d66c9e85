package latentfx.analysis.bias;

import java.util.Arrays;
import java.util.Optional;
import latentfx.math.Matrix;
import latentfx.math.Samples;
import latentfx.model.LatentModel;
import latentfx.model.ModelSpec;
import latentfx.model.Parameters;
import latentfx.model.PointDecoder;
import latentfx.model.Posterior;

/**
 * A model whose codes are the first two pixels and that draws one brightness whatever the code is.
 *
 * @param spec what it claims to be
 * @param brightness of every pixel
 */
public record FixedPicture(ModelSpec spec, float brightness) implements LatentModel {
    @Override
    public Parameters parameters() {
        return new Parameters(
                new float[(int) Parameters.encoderSize(spec)], new float[(int) Parameters.decoderSize(spec)]);
    }

    @Override
    public Posterior encode(Samples images, int[] labels) {
        return new Posterior(images.matrix().columns(0, 2), Optional.empty());
    }

    @Override
    public Matrix decode(Matrix codes) {
        float[] pixels = new float[codes.rows() * spec().shape().inputs()];
        Arrays.fill(pixels, brightness);
        return Matrix.wrap(codes.rows(), spec().shape().inputs(), pixels);
    }

    @Override
    public PointDecoder pointDecoder() {
        return (code, image) -> Arrays.fill(image, brightness);
    }
}
