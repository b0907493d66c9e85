package latentfx.model;

/**
 * How an image x is taken to come about from the decoder's output y, which decides the reconstruction loss −ln p(x | y),
 * summed over the pixels.
 *
 * @param family Bernoulli: pixel brightness is a probability and y its logit; Gaussian: y is the brightness itself, and
 *     the loss is Σ (x − y)² / (2σ²), its constant left out
 * @param sigma standard deviation of a Gaussian pixel, 0.01 to 10; counts for nothing with Bernoulli, where it
 *     is always 1
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

    /** What the squared error is multiplied by with a Gaussian: 1 / (2σ²). */
    public double squaredErrorWeight() {
        return 1 / (2 * sigma * sigma);
    }
}
