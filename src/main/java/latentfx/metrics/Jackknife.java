package latentfx.metrics;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * Standard error of a figure by the delete-a-group jackknife (Kott 2001): the samples are dealt in turn to
 * {@value #GROUPS} groups, and the figure is computed {@value #GROUPS} times, each time without one group.
 */
final class Jackknife {
    /** The number of groups; sample {@code i} belongs to group {@code i % GROUPS}. */
    static final int GROUPS = 20;

    private Jackknife() {}

    /** √((g-1)/g Σ (θ₋ᵢ − mean)²) of the {@value #GROUPS} values {@code without.applyAsDouble(i)}, the figure without group i. */
    static double error(IntToDoubleFunction without) {
        double[] values = new double[GROUPS];
        Arrays.setAll(values, without);
        double mean = Arrays.stream(values).average().orElseThrow();
        double square = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return Math.sqrt((GROUPS - 1.0) / GROUPS * square);
    }
}
