package latentfx.analysis.filters;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How often a unit has which activation. Those of exactly 0, at which a rectified unit rests, are counted by themselves: they
 * would make all other bars invisible.
 *
 * @param low least activation that is not 0
 * @param high greatest one, at least {@code low}
 * @param counts how many fall into each of the equally wide bins from low to high
 * @param zeros how many are exactly 0
 */
public record ActivationHistogram(double low, double high, int[] counts, int zeros) {
    /** Number of bins. */
    public static final int BINS = 24;

    public ActivationHistogram {
        counts = counts.clone();
    }

    /** The histogram of {@code activations}; all bins are empty where all are 0. */
    public static ActivationHistogram of(float[] activations) {
        double[] others = IntStream.range(0, activations.length)
                .mapToDouble(i -> activations[i])
                .filter(value -> value != 0)
                .toArray();
        double low = Arrays.stream(others).min().orElse(0);
        double high = Arrays.stream(others).max().orElse(0);
        int[] counts = new int[BINS];
        for (double value : others) {
            counts[high > low ? (int) Math.min(BINS - 1, (value - low) / (high - low) * BINS) : 0]++;
        }
        return new ActivationHistogram(low, high, counts, activations.length - others.length);
    }

    @Override
    public int[] counts() {
        return counts.clone();
    }

    /** How many activations there are. */
    public int total() {
        return zeros + Arrays.stream(counts).sum();
    }

    /** The most in one bin. */
    public int most() {
        return Arrays.stream(counts).max().orElse(0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ActivationHistogram that
                && low == that.low
                && high == that.high
                && zeros == that.zeros
                && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }
}
