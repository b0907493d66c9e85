package latentfx.analysis.units;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import latentfx.task.Cancellation;

/**
 * Outcomes of some stochastic units, each 1 with a probability of its own and else 0, independently of the others, as in a
 * restricted Boltzmann machine (Hinton 2002). An outcome of all units is a pattern, numbered as a binary number whose first
 * digit is the first unit.
 */
public final class UnitRolls {
    /** Most units. */
    public static final int MOST_UNITS = 10;

    /** Most rolls. */
    public static final int MOST_ROLLS = 10_000_000;

    private static final int BLOCK = 100_000;

    private final List<Double> probabilities;
    private final int rolls;
    private final int[] counts;
    private final int last;

    private UnitRolls(List<Double> probabilities, int rolls, int[] counts, int last) {
        this.probabilities = probabilities;
        this.rolls = rolls;
        this.counts = counts;
        this.last = last;
    }

    /**
     * Rolls all units {@code rolls} times. More rolls of one seed begin with the same ones.
     *
     * @param probabilities of 1, each 0 to 1; 1 to {@value #MOST_UNITS} of them
     * @param rolls 0 to {@value #MOST_ROLLS}
     * @throws IllegalArgumentException if a probability or a number is out of range
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    public static UnitRolls of(List<Double> probabilities, long seed, int rolls, Cancellation cancellation) {
        check(probabilities, rolls);
        SplittableRandom random = new SplittableRandom(seed);
        double[] ones = probabilities.stream().mapToDouble(it -> it).toArray();
        int[] counts = new int[1 << ones.length];
        int last = 0;
        for (int roll = 0; roll < rolls; roll++) {
            if (roll % BLOCK == 0) {
                cancellation.throwIfCancelled();
            }
            last = 0;
            for (double one : ones) {
                last = last << 1 | (random.nextDouble() < one ? 1 : 0);
            }
            counts[last]++;
        }
        return new UnitRolls(List.copyOf(probabilities), rolls, counts, last);
    }

    private static void check(List<Double> probabilities, int rolls) {
        if (probabilities.isEmpty() || probabilities.size() > MOST_UNITS) {
            throw new IllegalArgumentException("there can be 1 to 10 units, not " + probabilities.size());
        }
        for (double probability : probabilities) {
            if (!(probability >= 0 && probability <= 1)) {
                throw new IllegalArgumentException("a probability is from 0 to 1, not " + probability);
            }
        }
        if (rolls < 0 || rolls > MOST_ROLLS) {
            throw new IllegalArgumentException("units are rolled 0 to " + MOST_ROLLS + " times, not " + rolls);
        }
    }

    /** The probability of 1 of each unit. */
    public List<Double> probabilities() {
        return probabilities;
    }

    /** The number of units. */
    public int units() {
        return probabilities.size();
    }

    /** How often all units were rolled. */
    public int rolls() {
        return rolls;
    }

    /** The number of patterns: 2 to the number of units. */
    public int patterns() {
        return counts.length;
    }

    /** How often {@code pattern} came. */
    public int count(int pattern) {
        return counts[pattern];
    }

    /** The pattern of the last roll; 0 before the first one. */
    public int last() {
        return last;
    }

    /** Whether {@code unit}, from 0, is 1 in {@code pattern}. */
    public boolean isOne(int pattern, int unit) {
        return isOne(pattern, unit, units());
    }

    private static boolean isOne(int pattern, int unit, int units) {
        return (pattern >> (units - 1 - unit) & 1) == 1;
    }

    /** How often {@code unit} was 1, as a share of all rolls; 0 before the first one. */
    public double mean(int unit) {
        int ones = IntStream.range(0, counts.length)
                .filter(pattern -> isOne(pattern, unit))
                .map(pattern -> counts[pattern])
                .sum();
        return rolls == 0 ? 0 : (double) ones / rolls;
    }

    /** How far {@link #mean} is from the probability by chance: one standard deviation, √(p(1 − p) / rolls). */
    public double error(int unit) {
        double p = probabilities.get(unit);
        return rolls == 0 ? 0 : Math.sqrt(p * (1 - p) / rolls);
    }

    /** The probability of {@code pattern}: the product of those of its units. */
    public double probability(int pattern) {
        return probability(probabilities, pattern);
    }

    /** The probability of {@code pattern} where each unit is 1 with its own of {@code probabilities}. */
    public static double probability(List<Double> probabilities, int pattern) {
        double product = 1;
        for (int unit = 0; unit < probabilities.size(); unit++) {
            double one = probabilities.get(unit);
            product *= isOne(pattern, unit, probabilities.size()) ? one : 1 - one;
        }
        return product;
    }

    /** The pattern in which each unit is 1 if its probability is above 0.5: what rounding always gives. */
    public int rounded() {
        int pattern = 0;
        for (double one : probabilities) {
            pattern = pattern << 1 | (one > 0.5 ? 1 : 0);
        }
        return pattern;
    }

    /**
     * How far the shares of the patterns are from their probabilities in all: their total variation ½ Σ|share −
     * probability|, 0 to 1; 1 before the first roll.
     */
    public double distance() {
        return rolls == 0
                ? 1
                : IntStream.range(0, counts.length)
                                .mapToDouble(
                                        pattern -> Math.abs((double) counts[pattern] / rolls - probability(pattern)))
                                .sum()
                        / 2;
    }
}
