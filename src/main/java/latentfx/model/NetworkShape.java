package latentfx.model;

import java.util.List;

/**
 * The layer widths of a dense encoder, mirrored by its decoder: inputs, hidden widths, code. Together both may have
 * {@value #MAX_WEIGHTS} weights at most: training takes 16 bytes per weight, and larger model files are refused. Of a model
 * whose layers are not known it holds the ends alone.
 *
 * @param inputs pixels of one image, 1 to 1,000,000
 * @param hidden widths of the encoder's hidden layers from the input on, each 1 to 8192, at most 8 of them, may be none
 * @param latent dimensions of the code, 1 to 1024
 */
public record NetworkShape(int inputs, List<Integer> hidden, int latent) {
    /** The most weights of encoder and decoder together. */
    public static final int MAX_WEIGHTS = 1 << 25;

    /** Most hidden layers of the encoder. */
    public static final int MAX_LAYERS = 8;

    /** Widest hidden layer. */
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
        hidden = List.copyOf(hidden);
        if (!hidden.isEmpty()) {
            requireWeights(inputs, hidden, latent);
        }
    }

    /**
     * Refuses a shape whose weights are too many to be trained. A shape without hidden layers may also be that of a model
     * whose layers are not known, so that its constructor does not ask.
     *
     * @throws IllegalArgumentException if encoder and decoder would have more than {@value #MAX_WEIGHTS} weights
     */
    void requireTrainable() {
        requireWeights(inputs, hidden, latent);
    }

    private static void requireWeights(int inputs, List<Integer> hidden, int latent) {
        if (weights(inputs, hidden, latent) > MAX_WEIGHTS) {
            throw new IllegalArgumentException(
                    "hidden layers " + hidden + " make more than " + MAX_WEIGHTS + " weights; use narrower ones");
        }
    }

    /** The number of weights of an unconditional model of this shape, without biases; at most {@link #MAX_WEIGHTS}. */
    long weights() {
        return weights(inputs, hidden, latent);
    }

    /**
     * The number of weights of encoder and decoder without biases, with mean and log-variance as the encoder's output.
     */
    private static long weights(int inputs, List<Integer> hidden, int latent) {
        long weights = 0;
        long before = inputs;
        for (int width : hidden) {
            weights += 2 * before * width;
            before = width;
        }
        return weights + 3 * before * latent;
    }
}
