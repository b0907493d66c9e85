package latentfx.analysis.factors;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import latentfx.math.Matrix;
import latentfx.math.Shuffle;
import latentfx.metrics.Correlation;
import latentfx.metrics.MutualInformationGap;
import latentfx.model.Posterior;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/**
 * What each unit of a code tells of each known factor: the share of the factor's entropy (mutual information over entropy, from
 * histograms, see {@link MutualInformationGap}), and the rank correlation (Spearman) where the factor is a quantity. What the
 * tiny variation of a unit that is not active goes with says nothing, as the decoder does not use it; such units do not compete
 * for the gap either, which is nearer to its definition by draws from the posterior.
 *
 * @param information of all units with each {@link KnownFactor}
 * @param gaps of each factor among the active units: how far it has one to itself, 0 to 1
 * @param correlations of each factor (first index) with each unit, −1 to 1; NaN for a factor that is no quantity
 * @param activity how much each unit varies over the digits
 * @param chance the share of a factor's entropy that a unit seems to tell if digits and codes are paired at random, mean over
 *     factors and active units: what histograms of so many digits make of nothing
 * @param digits how many digits it was measured on
 */
public record FactorTable(
        MutualInformationGap information,
        double[] gaps,
        double[][] correlations,
        UnitActivity activity,
        double chance,
        int digits) {
    /** How many digits are measured. */
    public static final int DIGITS = 5_000;

    /**
     * Measures on {@value #DIGITS} digits.
     *
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    public static FactorTable of(DigitReader reader, Consumer<Progress> progress, Cancellation cancellation) {
        KnownDigits known = KnownDigits.of(
                DIGITS, done -> progress.accept(new Progress(done.done(), 2 * done.total())), cancellation);
        cancellation.throwIfCancelled();
        Posterior posterior =
                reader.read(known.digits().samples(), known.digits().labels());
        progress.accept(new Progress(3, 4));
        return of(posterior, known.factors(), cancellation);
    }

    /**
     * Measures codes.
     *
     * @param posterior of digits
     * @param factors of the same digits, one {@link KnownFactor} a column
     */
    static FactorTable of(Posterior posterior, Matrix factors, Cancellation cancellation) {
        Matrix codes = posterior.mean();
        double[][] correlations = new double[factors.columns()][codes.columns()];
        for (int unit = 0; unit < codes.columns(); unit++) {
            cancellation.throwIfCancelled();
            double[] values = column(codes, unit);
            for (KnownFactor factor : KnownFactor.ALL) {
                correlations[factor.index()][unit] =
                        factor.isQuantity() ? Correlation.ofRanks(column(factors, factor.index()), values) : Double.NaN;
            }
        }
        cancellation.throwIfCancelled();
        UnitActivity activity = UnitActivity.of(posterior);
        MutualInformationGap information = MutualInformationGap.of(codes, factors);
        return new FactorTable(
                information,
                information.gapsAmong(activity.active()),
                correlations,
                activity,
                chance(codes, factors, activity),
                codes.rows());
    }

    private static double chance(Matrix codes, Matrix factors, UnitActivity activity) {
        int[] order = IntStream.range(0, codes.rows()).toArray();
        Shuffle.of(order, new SplittableRandom(1));
        MutualInformationGap nothing = MutualInformationGap.of(codes.at(order), factors);
        return IntStream.range(0, factors.columns())
                .mapToDouble(factor -> IntStream.range(0, codes.columns())
                        .filter(activity::isActive)
                        .mapToDouble(unit -> nothing.share(factor, unit))
                        .average()
                        .orElse(0))
                .average()
                .orElse(0);
    }

    private static double[] column(Matrix values, int column) {
        float[] numbers = values.columns(column, 1).toArray();
        return IntStream.range(0, numbers.length).mapToDouble(i -> numbers[i]).toArray();
    }

    /** The share of a factor's entropy that a unit tells, 0 to 1. */
    public double share(KnownFactor factor, int unit) {
        return information.share(factor.index(), unit);
    }

    /** The rank correlation of a unit with a factor, −1 to 1; NaN for the class. */
    public double correlation(KnownFactor factor, int unit) {
        return correlations[factor.index()][unit];
    }

    /** How far a factor has one active unit to itself, 0 to 1. */
    public double gap(KnownFactor factor) {
        return gaps[factor.index()];
    }

    /** The mean gap over the factors: the MIG of the model on these digits. */
    public double gap() {
        return Arrays.stream(gaps).average().orElse(0);
    }

    /** At most {@code most} units, in their order: where there are more, the active ones that tell most of any factor. */
    public List<Integer> best(int most) {
        Comparator<Integer> byShare = Comparator.comparingDouble(this::most);
        return IntStream.range(0, activity.units())
                .boxed()
                .sorted(Comparator.comparing(activity::isActive)
                        .thenComparing(byShare)
                        .reversed())
                .limit(most)
                .sorted()
                .toList();
    }

    private double most(int unit) {
        return KnownFactor.ALL.stream()
                .mapToDouble(factor -> share(factor, unit))
                .max()
                .orElse(0);
    }

    /** The active unit that tells most of {@code factor}; the first one where none is active. */
    public int best(KnownFactor factor) {
        return IntStream.range(0, activity.units())
                .filter(activity::isActive)
                .boxed()
                .max(Comparator.comparingDouble(unit -> share(factor, unit)))
                .orElse(0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FactorTable that
                && information.equals(that.information)
                && activity.equals(that.activity);
    }

    @Override
    public int hashCode() {
        return activity.hashCode();
    }
}
