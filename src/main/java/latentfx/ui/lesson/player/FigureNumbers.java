package latentfx.ui.lesson.player;

import java.text.NumberFormat;
import java.util.Locale;
import latentfx.lesson.script.NumberStyle;
import latentfx.ui.fx.Digits;

/** Writes the values of figures as a lesson wants them. */
final class FigureNumbers {
    private static final double TINY = 1e-4;
    private static final int DIGITS = 3;

    private FigureNumbers() {}

    /** {@code value} in {@code style}, with the separators of {@code locale}. */
    static String text(double value, NumberStyle style, Locale locale) {
        return switch (style) {
            case PERCENT -> whole(value * 100, locale, Math.abs(value) < 0.1 && value != 0 ? 1 : 0) + " %";
            case WHOLE -> whole(value, locale, 0);
            case POWER -> Digits.power(Math.round(value));
            case PLAIN -> plain(value, locale);
        };
    }

    private static String whole(double value, Locale locale, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(decimals);
        return minus(format.format(value));
    }

    private static String plain(double value, Locale locale) {
        double size = Math.abs(value);
        if (value == 0 || size < TINY) {
            return minus(String.format(locale, value == 0 ? "%.0f" : "%.1e", value));
        }
        int before = (int) Math.floor(Math.log10(size)) + 1;
        return whole(value, locale, Math.max(0, DIGITS - before));
    }

    private static String minus(String number) {
        return number.replace('-', '\u2212');
    }
}
