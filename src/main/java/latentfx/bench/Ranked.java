package latentfx.bench;

import java.util.Arrays;

/** Measured values in ascending order, for medians and other percentiles. */
public final class Ranked {
    private final double[] sorted;

    /**
     * Takes the first {@code count} of {@code values}, in any order.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Ranked(double[] values, int count) {
        if (count < 1 || count > values.length) {
            throw new IllegalArgumentException("no percentile of " + count + " values");
        }
        sorted = Arrays.copyOf(values, count);
        Arrays.sort(sorted);
    }

    /** Ranks all of {@code values}, of which there is at least one. */
    public static Ranked of(double... values) {
        return new Ranked(values, values.length);
    }

    /** The middle value; of an even number of values the mean of the middle two. */
    public double median() {
        int upper = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[upper] : 0.5 * (sorted[upper - 1] + sorted[upper]);
    }

    /**
     * The smallest value that at least {@code share} of all values do not exceed (nearest rank).
     *
     * @param share above 0 up to 1, such as 0.99
     */
    public double percentile(double share) {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("a percentile is above 0 up to 1, not " + share);
        }
        // A hair less, so that 0.999 of 1000 values, which is 999.0000000000001 in doubles, is the 999th.
        return sorted[(int) Math.max(0, Math.ceil(share * sorted.length - 1e-6) - 1)];
    }

    /** How many values there are. */
    public int count() {
        return sorted.length;
    }

    /** The mean of the values. */
    public double mean() {
        double sum = 0;
        for (double value : sorted) {
            sum += value;
        }
        return sum / sorted.length;
    }

    /** The largest value. */
    public double max() {
        return sorted[sorted.length - 1];
    }
}
