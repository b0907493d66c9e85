package latentfx.model;

/**
 * A conditional variational autoencoder (Sohn et al. 2015): encoder and decoder are told the class, so that the code is
 * left with the style. The class is a row of numbers, one a class, that add up to 1: all on one class for a sample,
 * shared between classes for what lies between samples.
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
