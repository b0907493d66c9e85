package latentfx.ui.scale;

import java.util.Locale;
import latentfx.ui.fx.Digits;
import latentfx.ui.fx.Messages;

/**
 * The length of a scale bar: 1, 2 or 5 times a power of ten in map units.
 *
 * @param units the length in map units, above 0
 * @param pixels the same length on screen
 */
public record ScaleLength(double units, double pixels) {
    /** Most pixels of a bar; the next smaller length is at least 0.4 times as long, hence at least 52 pixels. */
    private static final double MOST = 130;

    /** The longest round length of at most 130 pixels where a pixel is {@code unitsPerPixel} (above 0) wide. */
    public static ScaleLength at(double unitsPerPixel) {
        double most = MOST * unitsPerPixel;
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        double digit = most / power;
        double units = power * (digit >= 10 ? 10 : digit >= 5 ? 5 : digit >= 2 ? 2 : 1);
        return new ScaleLength(units, units / unitsPerPixel);
    }

    /** The length with its unit, in words; {@code unit} is not {@link ScaleUnit#NONE}. */
    public String words(ScaleUnit unit) {
        String key = unit == ScaleUnit.CODE ? "bar.code" : "bar.plain";
        return Messages.of(ScaleLength.class).get(units == 1 ? key + ".one" : key, digits());
    }

    /** The length in digits: as few as it needs, with a power of ten beyond a million and below a ten-thousandth. */
    String digits() {
        int exponent = (int) Math.floor(Math.log10(units) + 1e-9);
        long digit = Math.round(units / Math.pow(10, exponent));
        if (exponent > 5 || exponent < -4) {
            return digit + "\u00b7" + Digits.power(exponent);
        }
        return String.format(Locale.ROOT, "%." + Math.max(0, -exponent) + "f", units);
    }
}
