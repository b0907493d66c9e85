package latentfx.ui.plot;

import java.util.Locale;

/**
 * Round numbers along an axis: steps of 1, 2 or 5 times a power of ten.
 *
 * @param first the first tick, in map units
 * @param step from one to the next, above 0
 * @param count how many there are
 */
public record Ticks(double first, double step, int count) {
    /**
     * Least extent of a range relative to its values; a smaller range has no ticks, because their labels would all be
     * equal.
     */
    private static final double FINEST = 1e-12;

    /**
     * The ticks between {@code from} and {@code to}, about {@code wanted} (at least 1) of them; none where the two are
     * not finite, not in order or too close together to be told apart.
     */
    public static Ticks between(double from, double to, int wanted) {
        if (wanted < 1) {
            throw new IllegalArgumentException("at least 1 tick must be wanted, not " + wanted);
        }
        double span = to - from;
        if (!(span > FINEST * Math.max(Math.abs(from), Math.abs(to))) || Double.isInfinite(span)) {
            return new Ticks(0, 1, 0);
        }
        double rough = span / wanted;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double digit = rough / power;
        double step = power * (digit < 1.5 ? 1 : digit < 3.5 ? 2 : digit < 7.5 ? 5 : 10);
        double lowest = Math.ceil(from / step);
        double count = Math.floor(to / step) - lowest + 1;
        return new Ticks(lowest * step, step, (int) Math.max(0, count));
    }

    /** The value of tick {@code i}. */
    public double value(int i) {
        return (Math.round(first / step) + i) * step;
    }

    /** The label of tick {@code i}, with as many decimals as the step needs and the typographic minus sign. */
    public String label(int i) {
        int decimals = Math.max(0, (int) -Math.floor(Math.log10(step) + 1e-9));
        String digits = String.format(Locale.ROOT, "%." + decimals + "f", Math.abs(value(i)));
        return value(i) < 0 ? "\u2212" + digits : digits;
    }
}
