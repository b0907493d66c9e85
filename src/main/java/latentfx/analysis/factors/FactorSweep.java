package latentfx.analysis.factors;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import latentfx.math.Matrix;
import latentfx.task.Cancellation;

/**
 * How the units of a code move while one factor of a digit changes over its range and all others stay.
 *
 * @param factor the factor that changes
 * @param pictures of the first digit, one step a row
 * @param redrawn what the model draws of them, one step a row
 * @param moves of each unit (first index) at each step, from its mean over the steps, in standard deviations of that unit over
 *     many digits; mean over the digits. 0 for units that are not active
 * @param reach how far each unit moves, from its lowest to its highest step, in the same measure; mean over the digits, whatever
 *     the direction for each
 * @param digits how many digits were changed
 */
public record FactorSweep(
        KnownFactor factor, Matrix pictures, Matrix redrawn, double[][] moves, double[] reach, int digits) {
    /** How many digits are changed, two of each class. */
    public static final int DIGITS = 20;

    /**
     * Changes {@code factor} of {@value #DIGITS} digits.
     *
     * @param activity the spread of the units over many digits
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    public static FactorSweep of(
            DigitReader reader, KnownFactor factor, UnitActivity activity, Cancellation cancellation) {
        KnownDigits known = KnownDigits.of(DIGITS, progress -> {}, cancellation);
        int steps = factor.steps().size();
        double[][] moves = new double[activity.units()][steps];
        double[] reach = new double[activity.units()];
        for (int digit = 0; digit < DIGITS; digit++) {
            cancellation.throwIfCancelled();
            Matrix codes = reader.read(known.steps(digit, factor), classes(known, digit, factor))
                    .mean();
            for (int unit = 0; unit < moves.length; unit++) {
                if (activity.isActive(unit)) {
                    double[] path = moves(codes.columns(unit, 1).toArray(), activity.spread(unit));
                    reach[unit] += (Arrays.stream(path).max().orElse(0)
                                    - Arrays.stream(path).min().orElse(0))
                            / DIGITS;
                    for (int step = 0; step < steps; step++) {
                        moves[unit][step] += path[step] / DIGITS;
                    }
                }
            }
        }
        Matrix pictures = known.steps(0, factor);
        return new FactorSweep(
                factor, pictures, reader.redrawn(pictures, classes(known, 0, factor)), moves, reach, DIGITS);
    }

    private static int[] classes(KnownDigits known, int digit, KnownFactor factor) {
        int own = known.digits().labels()[digit];
        return IntStream.range(0, factor.steps().size())
                .map(step -> factor.isQuantity() ? own : step)
                .toArray();
    }

    private static double[] moves(float[] values, double spread) {
        double mean = 0;
        for (float value : values) {
            mean += value / (double) values.length;
        }
        double[] moves = new double[values.length];
        for (int step = 0; step < moves.length; step++) {
            moves[step] = (values[step] - mean) / spread;
        }
        return moves;
    }

    /** The units that move most, the farthest first. */
    public List<Integer> farthest(int count) {
        return IntStream.range(0, reach.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer unit) -> -reach[unit]))
                .limit(count)
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FactorSweep that
                && factor == that.factor
                && redrawn.equals(that.redrawn)
                && Arrays.equals(reach, that.reach);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(reach);
    }
}
