package latentfx.model;

/**
 * A variational autoencoder (Kingma and Welling 2013) with a diagonal Gaussian posterior, a standard normal prior and a
 * Bernoulli likelihood; with {@code beta} other than 1 the β-VAE of Higgins et al. 2017.
 *
 * @param shape layer widths
 * @param beta weight of the Kullback-Leibler term, 0 to 20
 */
public record VaeSpec(NetworkShape shape, double beta) implements ModelSpec {
    /** Largest weight of the Kullback-Leibler term. */
    public static final double MAX_BETA = 20;

    public VaeSpec {
        if (!(beta >= 0 && beta <= MAX_BETA)) {
            throw new IllegalArgumentException("beta must be 0 to 20, not " + beta);
        }
    }

    @Override
    public String kind() {
        return "vae";
    }

    @Override
    public int encoderOutputs() {
        return 2 * shape.latent();
    }
}
