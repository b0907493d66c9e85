package latentfx.math;

import java.util.Arrays;

/** Quantiles by linear interpolation between order statistics (Hyndman and Fan 1996, type 7, the default of NumPy). */
public final class Quantile {
    private Quantile() {}

    /** {@link #ofSorted(double[], double)} for values in any order, which are left as they are. */
    public static double of(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return ofSorted(sorted, share);
    }

    /**
     * The quantile of {@code sorted} at probability {@code share}.
     *
     * @param sorted ascending, at least one value
     * @param share from 0 to 1
     * @throws IllegalArgumentException if {@code sorted} is empty or {@code share} is out of range
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
