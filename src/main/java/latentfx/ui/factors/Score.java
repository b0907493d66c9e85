package latentfx.ui.factors;

import latentfx.analysis.factors.FactorTable;
import latentfx.analysis.factors.KnownFactor;

/** What a cell of the table shows. */
public enum Score {
    /** The share of the factor's entropy that the unit tells. */
    SHARE,
    /** The size of the rank correlation. */
    CORRELATION;

    /** The value of a cell, 0 to 1; NaN where it has none. */
    double of(FactorTable table, KnownFactor factor, int unit) {
        return this == SHARE ? table.share(factor, unit) : Math.abs(table.correlation(factor, unit));
    }

    /**
     * How strongly a value is coloured, 0 to 1. Shares are small where several units tell of a factor, so their square root
     * counts.
     */
    double strength(double value) {
        return this == SHARE ? Math.sqrt(value) : value;
    }

    /** Whether a value is no more than twice what digits paired at random would have. */
    boolean isChance(FactorTable table, double value) {
        return this == SHARE && value < 2 * table.chance();
    }

    /** The value that is coloured by {@code strength}. */
    double value(double strength) {
        return this == SHARE ? strength * strength : strength;
    }
}
