package latentfx.analysis.factors;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import latentfx.math.Columns;
import latentfx.metrics.ActiveUnits;
import latentfx.metrics.GaussianKl;
import latentfx.model.Posterior;

/**
 * How much each unit of a code varies. A unit of a variational model has collapsed to the prior where its mean varies by
 * {@link ActiveUnits#THRESHOLD} or less. Codes without a prior have no scale of their own: there a unit is silent where it
 * spreads over less than a hundredth of the most varying unit's spread.
 *
 * @param variances of each unit over the samples
 * @param divergences of each unit's posterior from the prior, in nats, mean over the samples; empty without a posterior
 */
public record UnitActivity(double[] variances, Optional<double[]> divergences) {
    private static final double SPREAD = 0.01;

    /** Measures codes. */
    static UnitActivity of(Posterior posterior) {
        return new UnitActivity(
                Columns.variance(posterior.mean()),
                posterior.logVariance().map(log -> GaussianKl.perUnit(posterior.mean(), log)));
    }

    /** How many units the code has. */
    public int units() {
        return variances.length;
    }

    /** Whether a unit varies enough to tell anything. */
    public boolean isActive(int unit) {
        double most = Arrays.stream(variances).max().orElse(0);
        return divergences.isPresent()
                ? variances[unit] > ActiveUnits.THRESHOLD
                : variances[unit] > 0 && variances[unit] >= SPREAD * SPREAD * most;
    }

    /** {@link #isActive} of each unit. */
    boolean[] active() {
        boolean[] active = new boolean[units()];
        for (int unit = 0; unit < active.length; unit++) {
            active[unit] = isActive(unit);
        }
        return active;
    }

    /** How many units are active. */
    public int count() {
        return (int) IntStream.range(0, units()).filter(this::isActive).count();
    }

    /** The standard deviation of a unit over the samples. */
    public double spread(int unit) {
        return Math.sqrt(variances[unit]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnitActivity that && Arrays.equals(variances, that.variances);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(variances);
    }
}
