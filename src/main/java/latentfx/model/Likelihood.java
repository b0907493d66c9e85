package latentfx.model;

/**
 * The likelihood p(x | y) of an image x given the decoder's output y. The reconstruction loss is −ln p(x | y), summed
 * over the pixels.
 *
 * @param family Bernoulli: pixel brightness is a probability and y its logit; Gaussian: y is the brightness itself, and
 *     the loss is Σ (x − y)² / (2σ²), its constant left out
 * @param sigma standard deviation of a Gaussian pixel, 0.01 to 10; always 1 for Bernoulli, where it is not used
 */
public record Likelihood(Family family, double sigma) {
    /** The Bernoulli cross-entropy on logits. */
    public static final Likelihood BERNOULLI = new Likelihood(Family.BERNOULLI, 1);

    /** The plain squared error Σ (x − y)². */
    public static final Likelihood SQUARED_ERROR = new Likelihood(Family.GAUSSIAN, Math.sqrt(0.5));

    /** Smallest standard deviation. */
    public static final double MIN_SIGMA = 0.01;

    /** Largest standard deviation. */
    public static final double MAX_SIGMA = 10;

    /** The family of distributions. */
    public enum Family {
        BERNOULLI,
        GAUSSIAN
    }

    public Likelihood {
        if (!(sigma >= MIN_SIGMA && sigma <= MAX_SIGMA)) {
            throw new IllegalArgumentException("sigma must be 0.01 to 10, not " + sigma);
        }
        if (family == Family.BERNOULLI) {
            sigma = 1; // so that likelihoods which are the same are equal
        }
    }

    /** Whether the decoder's output is a logit, so that brightness is its sigmoid. */
    public boolean onLogits() {
        return family == Family.BERNOULLI;
    }

    /** The factor of the squared error for a Gaussian: 1 / (2σ²). */
    public double squaredErrorWeight() {
        return 1 / (2 * sigma * sigma);
    }
}
