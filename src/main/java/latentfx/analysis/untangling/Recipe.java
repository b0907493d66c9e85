package latentfx.analysis.untangling;

/**
 * How a small net is trained: by Adam (Kingma and Ba 2015; ε 1e-7) on minibatches of mean cross-entropy.
 *
 * @param epochs how often every point is seen, 1 or more
 * @param rate step size of Adam, above 0
 * @param batch points of a minibatch, 1 or more
 */
public record Recipe(int epochs, double rate, int batch) {
    /** Fifty epochs at 1e-3 in batches of 32. */
    public static final Recipe SHORT = new Recipe(50, 1e-3, 32);

    /** The same for a hundred epochs, which the spiral needs. */
    public static final Recipe SPIRAL = new Recipe(100, 1e-3, 32);

    /** Two hundred epochs at 2e-2 in batches of 250: what a narrow net needs to show the best it can. */
    public static final Recipe LONG = new Recipe(200, 2e-2, 250);

    public Recipe {
        if (epochs < 1 || batch < 1 || !(rate > 0) || !Double.isFinite(rate)) {
            throw new IllegalArgumentException(
                    "no training of " + epochs + " epochs at rate " + rate + " in batches of " + batch);
        }
    }
}
