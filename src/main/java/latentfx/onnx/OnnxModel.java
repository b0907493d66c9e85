package latentfx.onnx;

import java.util.Optional;
import latentfx.math.Matrix;
import latentfx.math.Samples;
import latentfx.model.Condition;
import latentfx.model.LatentModel;
import latentfx.model.ModelSpec;
import latentfx.model.OnnxSpec;
import latentfx.model.Parameters;
import latentfx.model.PointDecoder;
import latentfx.model.Posterior;

/** A latent model whose decoder and encoder are ONNX graphs. */
final class OnnxModel implements LatentModel {
    private final OnnxSpec spec;
    private final OnnxDecoder decoder;
    private final Optional<OnnxEncoder> encoder;

    OnnxModel(OnnxDecoder decoder, Optional<OnnxEncoder> encoder) {
        this.decoder = decoder;
        this.encoder = encoder;
        int latent = decoder.facts().code().size();
        spec = new OnnxSpec(
                decoder.facts().drawn().size(),
                latent,
                decoder.classes(),
                encoder.isPresent(),
                encoder.filter(it -> it.facts().isVariational(latent)).isPresent(),
                decoder.facts().picture().range().likelihood());
    }

    @Override
    public ModelSpec spec() {
        return spec;
    }

    @Override
    public Parameters parameters() {
        return Parameters.NONE;
    }

    @Override
    public Posterior encode(Samples images, int[] labels) {
        if (spec.classes() > 0) {
            Condition.check(labels, images.rows(), spec.classes());
        }
        return encoder.orElseThrow(() -> new IllegalArgumentException(
                        "The model " + decoder.facts().file() + " has no encoder, so that it cannot encode images; put"
                                + " its encoder beside it as encoder.onnx and open it again."))
                .encode(images, labels);
    }

    @Override
    public Matrix decode(Matrix codes) {
        return decoded(codes, true);
    }

    @Override
    public void decode(Matrix codes, float[] images) {
        decoder.decode(codes, images, true);
    }

    @Override
    public Matrix decodeUncut(Matrix codes) {
        return decoded(codes, spec.likelihood().onLogits());
    }

    private Matrix decoded(Matrix codes, boolean cut) {
        int pixels = spec.pixels();
        float[] images = new float[Math.multiplyExact(codes.rows(), pixels)];
        decoder.decode(codes, images, cut);
        return Matrix.wrap(codes.rows(), pixels, images);
    }

    @Override
    public PointDecoder pointDecoder() {
        return decoder.points();
    }
}
