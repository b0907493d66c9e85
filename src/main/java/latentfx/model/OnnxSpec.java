package latentfx.model;

import java.util.List;

/**
 * A model made elsewhere that runs as it is, such as a decoder of another program in an ONNX file: neither its layers nor
 * its weights are known, only what goes in and comes out. It is not one of the {@link Zoo}'s kinds and cannot be trained.
 *
 * @param pixels numbers of one image, 1 to 1,000,000
 * @param latent dimensions of the code, 1 to {@value NetworkShape#MAX_LATENT}
 * @param classes how many classes encoder and decoder are told beside image and code; 0 for none
 * @param encodes whether images can be encoded
 * @param variational whether the encoder gives mean and log-variance
 * @param likelihood how images come about from the decoder's output
 */
public record OnnxSpec(int pixels, int latent, int classes, boolean encodes, boolean variational, Likelihood likelihood)
        implements ModelSpec {
    /** The kind's name. */
    public static final String KIND = "onnx";

    public OnnxSpec {
        ends(pixels, latent); // refuses what is too large
        if (variational && !encodes) {
            throw new IllegalArgumentException("a model without an encoder gives no mean and log-variance");
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Pixels and code; hidden layers are not known. */
    @Override
    public NetworkShape shape() {
        return ends(pixels, latent);
    }

    private static NetworkShape ends(int pixels, int latent) {
        return new NetworkShape(pixels, List.of(), latent);
    }

    @Override
    public boolean hasEncoder() {
        return encodes;
    }

    @Override
    public boolean hasWeights() {
        return false;
    }

    @Override
    public boolean isVariational() {
        return variational;
    }

    @Override
    public List<LayerSpec> encoderLayers() {
        return List.of();
    }

    @Override
    public List<LayerSpec> decoderLayers() {
        return List.of();
    }
}
