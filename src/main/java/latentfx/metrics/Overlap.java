package latentfx.metrics;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The overlap of two lists of neighbours. */
public final class Overlap {
    private Overlap() {}

    /**
     * The fraction of {@code one} that is also in {@code other}, in [0, 1].
     *
     * @throws IllegalArgumentException if the lists are empty or not of the same length
     */
    public static double of(int[] one, int[] other) {
        if (one.length != other.length || one.length == 0) {
            throw new IllegalArgumentException("no overlap of " + one.length + " neighbours with " + other.length
                    + ": as many are needed of each");
        }
        Set<Integer> known = Arrays.stream(other).boxed().collect(Collectors.toSet());
        return (double) Arrays.stream(one).filter(known::contains).count() / one.length;
    }
}
