package latentfx.latent;

/** The normal distribution of mean 0 and variance 1: the prior of every dimension of a variational model. */
public final class StandardNormal {
    /** Beyond this the distribution function is taken as 0 or 1. */
    private static final double FARTHEST = 8;

    private static final int BISECTIONS = 60;

    private StandardNormal() {}

    /** The density at {@code x}. */
    public static double density(double x) {
        return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }

    /**
     * The cumulative distribution function at {@code x}, by the series {@code ½ + φ(x) (x + x³/3 + x⁵/15 + …)}
     * (Marsaglia 2004, "Evaluating the normal distribution"); accurate to 1e-14, and 0 or 1 beyond ±{@value #FARTHEST}.
     */
    public static double share(double x) {
        if (Math.abs(x) >= FARTHEST) {
            return x < 0 ? 0 : 1;
        }
        double term = x;
        double sum = x;
        double before = 0;
        for (int i = 3; sum != before; i += 2) {
            before = sum;
            term *= x * x / i;
            sum += term;
        }
        return 0.5 + sum * density(x);
    }

    /**
     * The quantile of {@code share}, the inverse of the cumulative distribution function, by bisection; accurate to
     * 1e-9 for shares from 1e-6 to 1 - 1e-6.
     *
     * @throws IllegalArgumentException if {@code share} is not within 0 and 1, both excluded
     */
    public static double quantile(double share) {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException("a quantile is of a share between 0 and 1, not of " + share);
        }
        double low = -FARTHEST;
        double high = FARTHEST;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (low + high) / 2;
            if (share(middle) < share) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
