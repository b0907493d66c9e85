package latentfx.model;

/**
 * A variational autoencoder (Kingma and Welling 2013) with a diagonal Gaussian posterior and a standard normal prior;
 * with {@code beta} other than 1 the β-VAE of Higgins et al. 2017.
 *
 * @param shape layer widths
 * @param beta weight of the Kullback-Leibler term, 0 to 20
 * @param warmUpEpochs epochs over which that weight increases linearly from 0 (Bowman et al. 2016, Sønderby et al.
 *     2016), 0 to 1000
 * @param likelihood how images come about from the decoder's output
 */
public record VaeSpec(NetworkShape shape, double beta, double warmUpEpochs, Likelihood likelihood)
        implements ModelSpec {
    /** Largest weight of the Kullback-Leibler term. */
    public static final double MAX_BETA = 20;

    /** Longest warm-up. */
    public static final double MAX_WARM_UP = 1000;

    public VaeSpec {
        if (!(beta >= 0 && beta <= MAX_BETA)) {
            throw new IllegalArgumentException("beta must be 0 to 20, not " + beta);
        }
        if (!(warmUpEpochs >= 0 && warmUpEpochs <= MAX_WARM_UP)) {
            throw new IllegalArgumentException("warm-up must be 0 to 1000 epochs, not " + warmUpEpochs);
        }
    }

    /** A VAE without warm-up, with a Bernoulli likelihood. */
    public VaeSpec(NetworkShape shape, double beta) {
        this(shape, beta, 0, Likelihood.BERNOULLI);
    }

    @Override
    public String kind() {
        return beta == 1 && warmUpEpochs == 0 ? "vae" : "beta-vae";
    }

    @Override
    public boolean isVariational() {
        return true;
    }

    @Override
    public String continuedKind() {
        return "beta-vae";
    }

    @Override
    public double betaAt(double epochs) {
        return epochs >= warmUpEpochs ? beta : beta * epochs / warmUpEpochs;
    }
}
