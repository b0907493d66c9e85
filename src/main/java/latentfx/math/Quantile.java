package latentfx.math;

/** Quantiles, linear between order statistics (Hyndman and Fan 1996, type 7, as numpy takes them). */
public final class Quantile {
    private Quantile() {}

    /**
     * The value below which the share {@code share} of {@code sorted} lies.
     *
     * @param sorted ascending, at least one value
     * @param share from 0 to 1
     * @throws IllegalArgumentException if there is no value or no such share
     */
    public static double ofSorted(double[] sorted, double share) {
        if (sorted.length == 0 || !(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("no " + share + " quantile of " + sorted.length + " values");
        }
        double position = share * (sorted.length - 1);
        int below = (int) position;
        double above = sorted[Math.min(sorted.length - 1, below + 1)];
        return sorted[below] + (position - below) * (above - sorted[below]);
    }
}
