package latentfx.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Imported dense networks that no kind of the {@link Zoo} describes: encoder and decoder that are not mirror images,
 * other activations than ReLU, or a decoder without an encoder. How they were trained is not known, so the window
 * offers no training of this kind.
 *
 * @param encoder from the pixels to the code, or to mean and log-variance; empty where there is only a decoder
 * @param decoder from the code to the pixels; its last layer is linear with a Bernoulli likelihood, linear or ReLU with
 *     a Gaussian one
 * @param variational whether the encoder gives mean and log-variance
 * @param likelihood how images come about from the decoder's output
 */
public record ImportedSpec(List<LayerSpec> encoder, List<LayerSpec> decoder, boolean variational, Likelihood likelihood)
        implements ModelSpec {
    /** The kind's name in files; not one of the {@link Zoo}'s, because nothing can be trained by it. */
    public static final String KIND = "imported";

    /** Most layers of either network. */
    public static final int MAX_LAYERS = NetworkShape.MAX_LAYERS + 1;

    public ImportedSpec {
        encoder = List.copyOf(encoder);
        decoder = List.copyOf(decoder);
        if (decoder.isEmpty()) {
            throw new IllegalArgumentException("an imported model needs a decoder");
        }
        if (encoder.isEmpty() && variational) {
            throw new IllegalArgumentException("a model without an encoder gives no mean and log-variance");
        }
        checkChain("encoder", encoder);
        checkChain("decoder", decoder);
        checkMeeting(encoder, decoder, variational);
        checkEnd(decoder.get(decoder.size() - 1).activation(), likelihood);
        long parameters = LayerSpec.parameters(encoder) + LayerSpec.parameters(decoder);
        if (parameters > NetworkShape.MAX_WEIGHTS) {
            throw new IllegalArgumentException("the networks have " + parameters + " weights, more than "
                    + NetworkShape.MAX_WEIGHTS + "; use narrower ones");
        }
        shape(encoder, decoder); // refuses a code or a hidden layer that is too wide
    }

    private static void checkChain(String name, List<LayerSpec> layers) {
        if (layers.size() > MAX_LAYERS) {
            throw new IllegalArgumentException(
                    "the " + name + " has " + layers.size() + " layers, at most " + MAX_LAYERS + " are possible");
        }
        if (!layers.stream().allMatch(LayerSpec.Dense.class::isInstance)) {
            throw new IllegalArgumentException("the " + name + " has other layers than dense ones");
        }
        for (int i = 1; i < layers.size(); i++) {
            int given = layers.get(i - 1).units();
            int taken = layers.get(i).inputs();
            if (given != taken) {
                throw new IllegalArgumentException("layer " + (i + 1) + " of the " + name + " takes " + taken
                        + " numbers, the layer before it gives " + given);
            }
            if (given > NetworkShape.MAX_WIDTH) {
                throw new IllegalArgumentException(
                        "a hidden layer must be 1 to " + NetworkShape.MAX_WIDTH + " wide, not " + given);
            }
        }
    }

    private static void checkMeeting(List<LayerSpec> encoder, List<LayerSpec> decoder, boolean variational) {
        if (encoder.isEmpty()) {
            return;
        }
        int latent = decoder.get(0).inputs();
        int wanted = variational ? 2 * latent : latent;
        int given = encoder.get(encoder.size() - 1).units();
        if (given != wanted) {
            throw new IllegalArgumentException("the encoder gives " + given + " numbers, not the " + wanted
                    + " that a decoder of " + latent + " numbers needs");
        }
        int pixels = decoder.get(decoder.size() - 1).units();
        if (encoder.get(0).inputs() != pixels) {
            throw new IllegalArgumentException(
                    "the encoder takes " + encoder.get(0).inputs() + " numbers, the decoder gives " + pixels);
        }
    }

    private static void checkEnd(Activation last, Likelihood likelihood) {
        boolean sound = last == Activation.LINEAR || (last == Activation.RELU && !likelihood.onLogits());
        if (!sound) {
            throw new IllegalArgumentException("the decoder ends in " + last + ", which gives no brightness");
        }
    }

    private static NetworkShape shape(List<LayerSpec> encoder, List<LayerSpec> decoder) {
        List<Integer> hidden = new ArrayList<>();
        List<LayerSpec> from = encoder.isEmpty() ? decoder : encoder;
        for (LayerSpec layer : from.subList(1, from.size())) {
            hidden.add(layer.inputs());
        }
        if (encoder.isEmpty()) {
            Collections.reverse(hidden);
        }
        return new NetworkShape(
                decoder.get(decoder.size() - 1).units(), hidden, decoder.get(0).inputs());
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Pixels, the encoder's hidden layers (without an encoder the decoder's, in the encoder's order) and code. */
    @Override
    public NetworkShape shape() {
        return shape(encoder, decoder);
    }

    @Override
    public List<LayerSpec> encoderLayers() {
        return encoder;
    }

    @Override
    public List<LayerSpec> decoderLayers() {
        return decoder;
    }

    @Override
    public boolean isVariational() {
        return variational;
    }

    @Override
    public Activation codeActivation() {
        return encoder.isEmpty()
                ? Activation.LINEAR
                : encoder.get(encoder.size() - 1).activation();
    }

    @Override
    public boolean isLinear() {
        return !encoder.isEmpty()
                && Stream.concat(encoder.stream(), decoder.stream())
                        .allMatch(layer -> layer.activation() == Activation.LINEAR)
                && !likelihood.onLogits();
    }
}
