package latentfx.ui.fx;

import java.util.Locale;

/** Writes numbers whose size is not known beforehand. */
public final class Digits {
    private static final int MOST_DECIMALS = 7;
    private static final int SIGNIFICANT = 3;

    private Digits() {}

    /**
     * {@code value} with three digits that say something, all those before the point, and at most 7 behind it; ∞ for an
     * infinite one, a dash for none.
     */
    public static String three(double value, Locale locale) {
        if (Double.isNaN(value)) {
            return "–";
        }
        if (Double.isInfinite(value)) {
            return value < 0 ? "−∞" : "∞";
        }
        double size = Math.abs(value);
        int before = size == 0 ? 1 : (int) Math.floor(Math.log10(size)) + 1;
        int decimals = Math.max(0, Math.min(MOST_DECIMALS, SIGNIFICANT - before));
        String text = String.format(locale, "%,." + decimals + "f", size);
        return value < 0 ? "−" + text : text;
    }

    /** 10 to the power of {@code exponent}. */
    public static String power(long exponent) {
        return "10" + raised(exponent);
    }

    /** {@code number} in raised digits. */
    public static String raised(long number) {
        StringBuilder raised = new StringBuilder(number < 0 ? "⁻" : "");
        for (char digit : String.valueOf(Math.abs(number)).toCharArray()) {
            raised.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit - '0'));
        }
        return raised.toString();
    }
}
