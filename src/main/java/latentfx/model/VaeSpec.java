package latentfx.model;

/**
 * A variational autoencoder (Kingma and Welling 2013) with a diagonal Gaussian posterior, a standard normal prior and a
 * Bernoulli likelihood; with {@code beta} other than 1 the β-VAE of Higgins et al. 2017.
 *
 * @param shape layer widths
 * @param beta weight of the Kullback-Leibler term, 0 to 20
 */
public record VaeSpec(NetworkShape shape, double beta) implements ModelSpec {
    public VaeSpec {
        if (!(beta >= 0 && beta <= 20)) {
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
