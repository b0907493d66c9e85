package latentfx.model;

import java.util.List;

/**
 * A conditional variational autoencoder (Sohn et al. 2015): encoder and decoder are conditioned on the class, so that
 * the code represents the style. The class is a vector with one weight per class, summing to 1: one-hot for a sample,
 * mixed for positions between samples.
 *
 * @param shape layer widths; {@code latent} counts the style only
 * @param classes how many classes there are, 2 to 1000
 * @param likelihood how images come about from the decoder's output
 */
public record ConditionalVaeSpec(NetworkShape shape, int classes, Likelihood likelihood) implements ModelSpec {
    /** Most classes. */
    public static final int MAX_CLASSES = 1000;

    public ConditionalVaeSpec {
        if (classes < 2 || classes > MAX_CLASSES) {
            throw new IllegalArgumentException("a conditional model needs 2 to 1000 classes, not " + classes);
        }
        if (shape.weights() + classWeights(shape, classes) > NetworkShape.MAX_WEIGHTS) {
            throw new IllegalArgumentException(classes + " classes and hidden layers " + shape.hidden()
                    + " make more than " + NetworkShape.MAX_WEIGHTS + " weights; use narrower ones");
        }
    }

    /** The number of weights for the classes: one for each class and unit of the first layer of encoder and decoder. */
    private static long classWeights(NetworkShape shape, int classes) {
        List<Integer> hidden = shape.hidden();
        long encoderUnits = hidden.isEmpty() ? 2L * shape.latent() : hidden.get(0);
        long decoderUnits = shape.decoder(classes).get(0).units();
        return classes * (encoderUnits + decoderUnits);
    }

    @Override
    public String kind() {
        return "conditional-vae";
    }

    @Override
    public boolean isVariational() {
        return true;
    }
}
