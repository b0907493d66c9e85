package latentfx.ui.fx;

import java.util.Locale;

/**
 * The numbers that colours stand for.
 *
 * @param name what they are, such as the heading of a column; empty for nothing to say
 * @param low the number of the first colour
 * @param high the number of the last colour, not below {@code low}
 * @param below whether lower numbers have the first colour too
 * @param above whether higher numbers have the last colour too
 */
public record NumberRange(String name, double low, double high, boolean below, boolean above) {
    private static final double HUGE = 1e7;

    public NumberRange {
        if (!(low <= high) || Double.isInfinite(high - low)) {
            throw new IllegalArgumentException("no range of numbers is from " + low + " to " + high);
        }
    }

    /** Where {@code value} lies between the ends, 0 to 1; NaN for NaN, and 0.5 where all numbers are equal. */
    public float share(double value) {
        if (Double.isNaN(value)) {
            return Float.NaN;
        }
        return high == low ? 0.5f : (float) Math.max(0, Math.min(1, (value - low) / (high - low)));
    }

    /** The first number in digits. */
    public String first(Locale locale) {
        return (below ? "≤ " : "") + signed(low, locale);
    }

    /** The last number in digits. */
    public String last(Locale locale) {
        return (above ? "≥ " : "") + signed(high, locale);
    }

    /** {@code value} in digits, with a minus as wide as a digit. */
    private String signed(double value, Locale locale) {
        String text = text(value, locale);
        return text.startsWith("-") ? "−" + text.substring(1) : text;
    }

    /** {@code value} with as many digits as tell a hundredth of the range, without zeros behind. */
    private String text(double value, Locale locale) {
        double width = high - low;
        if (Math.abs(value) >= HUGE || (width > 0 && width < 1e-6)) {
            return String.format(locale, "%.6g", value);
        }
        int digits = width == 0 ? 3 : (int) Math.max(0, Math.min(6, 2 - Math.floor(Math.log10(width))));
        double scale = Math.pow(10, digits);
        double rounded = Math.round(value * scale) / scale;
        int needed = digits;
        while (needed > 0
                && Math.abs(rounded * Math.pow(10, needed - 1) - Math.rint(rounded * Math.pow(10, needed - 1)))
                        < 1e-6) {
            needed--;
        }
        return String.format(locale, "%." + needed + "f", rounded);
    }
}
