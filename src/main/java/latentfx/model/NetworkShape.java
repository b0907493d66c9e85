package latentfx.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The layers of an encoder, mirrored by its decoder: inputs, convolutions if there are any, dense hidden layers, code.
 * Together both may have {@value #MAX_WEIGHTS} weights at most: training takes 16 bytes per weight, and larger model files
 * are refused. Of a model whose layers are not known it holds the ends alone.
 *
 * @param inputs pixels of one image, 1 to 1,000,000
 * @param convolutions between the pixels and the dense layers; empty in a dense network
 * @param hidden widths of the encoder's dense hidden layers from the input on, each 1 to 8192, at most 8 of them, may be
 *     none
 * @param latent dimensions of the code, 1 to 1024
 */
public record NetworkShape(int inputs, Optional<Convolutions> convolutions, List<Integer> hidden, int latent) {
    /** The most weights of encoder and decoder together. */
    public static final int MAX_WEIGHTS = 1 << 25;

    /** Most dense hidden layers of the encoder. */
    public static final int MAX_LAYERS = 8;

    /** Widest dense hidden layer. */
    public static final int MAX_WIDTH = 8192;

    /** Most dimensions of the code. */
    public static final int MAX_LATENT = 1024;

    public NetworkShape {
        if (inputs < 1 || inputs > 1_000_000) {
            throw new IllegalArgumentException("inputs must be 1 to 1000000, not " + inputs);
        }
        if (hidden.size() > MAX_LAYERS) {
            throw new IllegalArgumentException("at most " + MAX_LAYERS + " hidden layers, not " + hidden.size());
        }
        for (int width : hidden) {
            if (width < 1 || width > MAX_WIDTH) {
                throw new IllegalArgumentException("a hidden layer must be 1 to " + MAX_WIDTH + " wide, not " + width);
            }
        }
        if (latent < 1 || latent > MAX_LATENT) {
            throw new IllegalArgumentException("latent size must be 1 to " + MAX_LATENT + ", not " + latent);
        }
        if (convolutions.isPresent() && convolutions.get().image().size() != inputs) {
            throw new IllegalArgumentException(
                    "convolutions of " + convolutions.get().image() + " do not fit " + inputs + " inputs");
        }
        hidden = List.copyOf(hidden);
        if (!hidden.isEmpty() || convolutions.isPresent()) {
            requireWeights(inputs, convolutions, hidden, latent);
        }
    }

    /** A dense network. */
    public NetworkShape(int inputs, List<Integer> hidden, int latent) {
        this(inputs, Optional.empty(), hidden, latent);
    }

    /** A convolutional network. */
    public NetworkShape(Convolutions convolutions, List<Integer> hidden, int latent) {
        this(convolutions.image().size(), Optional.of(convolutions), hidden, latent);
    }

    /** The architecture of encoder and decoder. */
    public Architecture architecture() {
        return convolutions.isPresent() ? Architecture.CONV : Architecture.DENSE;
    }

    /** Refuses convolutions for a kind of model that has none. */
    void requireDense(String kind) {
        if (convolutions.isPresent()) {
            throw new IllegalArgumentException("architecture must be dense for a " + kind + " model, not conv");
        }
    }

    /**
     * The encoder's layers.
     *
     * @param classes number of classes that follow the pixels and join the convolutions' output, 0 for none
     * @param outputs width of the last layer
     * @param last activation of the last layer
     */
    List<LayerSpec> encoder(int classes, int outputs, Activation last) {
        List<LayerSpec> layers = new ArrayList<>(
                convolutions.map(known -> known.encoder(classes)).orElse(List.of()));
        int before = flat() + classes;
        for (int width : hidden) {
            layers.add(new LayerSpec.Dense(before, width, Activation.RELU));
            before = width;
        }
        layers.add(new LayerSpec.Dense(before, outputs, last));
        return List.copyOf(layers);
    }

    /**
     * The decoder's layers, the last one linear.
     *
     * @param classes number of classes that follow the code, 0 for none
     */
    List<LayerSpec> decoder(int classes) {
        List<LayerSpec> layers = new ArrayList<>();
        int before = latent + classes;
        for (int i = hidden.size() - 1; i >= 0; i--) {
            layers.add(new LayerSpec.Dense(before, hidden.get(i), Activation.RELU));
            before = hidden.get(i);
        }
        layers.add(new LayerSpec.Dense(before, flat(), convolutions.isPresent() ? Activation.RELU : Activation.LINEAR));
        convolutions.ifPresent(known -> layers.addAll(known.decoder()));
        return List.copyOf(layers);
    }

    /** Width of the outermost dense layer: the pixels, or what the convolutions give. */
    private int flat() {
        return flat(inputs, convolutions);
    }

    private static int flat(int inputs, Optional<Convolutions> convolutions) {
        return convolutions.map(Convolutions::flat).orElse(inputs);
    }

    /**
     * Refuses a shape whose weights are too many to be trained. A shape without hidden layers may also be that of a model
     * whose layers are not known, so that its constructor does not ask.
     *
     * @throws IllegalArgumentException if encoder and decoder would have more than {@value #MAX_WEIGHTS} weights
     */
    void requireTrainable() {
        requireWeights(inputs, convolutions, hidden, latent);
    }

    private static void requireWeights(
            int inputs, Optional<Convolutions> convolutions, List<Integer> hidden, int latent) {
        if (weights(inputs, convolutions, hidden, latent) > MAX_WEIGHTS) {
            throw new IllegalArgumentException("hidden layers "
                    + convolutions.map(known -> known + " and ").orElse("") + hidden + " make more than " + MAX_WEIGHTS
                    + " weights; use narrower ones");
        }
    }

    /** The number of weights of an unconditional model of this shape, without biases; at most {@link #MAX_WEIGHTS}. */
    long weights() {
        return weights(inputs, convolutions, hidden, latent);
    }

    /**
     * The number of weights of encoder and decoder without biases, with mean and log-variance as the encoder's output.
     */
    private static long weights(int inputs, Optional<Convolutions> convolutions, List<Integer> hidden, int latent) {
        long weights = convolutions.map(Convolutions::weights).orElse(0L);
        long before = flat(inputs, convolutions);
        for (int width : hidden) {
            weights += 2 * before * width;
            before = width;
        }
        return weights + 3 * before * latent;
    }
}
