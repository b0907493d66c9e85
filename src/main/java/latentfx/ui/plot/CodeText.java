package latentfx.ui.plot;

import java.util.Arrays;
import java.util.Locale;
import java.util.StringJoiner;

/** Latent codes as short text. */
public final class CodeText {
    private CodeText() {}

    /**
     * The first {@code most} numbers of {@code code} with two decimals, such as {@code (1.23, −0.40, …)}; the dots stand
     * only where numbers are left out. {@code perLine} numbers go on a line.
     */
    public static String of(float[] code, int most, int perLine) {
        double[] wide = new double[code.length];
        Arrays.setAll(wide, i -> code[i]);
        return of(wide, most, perLine);
    }

    /** The same of numbers in double precision. */
    public static String of(double[] code, int most, int perLine) {
        StringJoiner joiner = new StringJoiner(", ", "(", ")");
        int shown = Math.min(most, code.length);
        for (int i = 0; i < shown; i++) {
            joiner.add((i > 0 && i % perLine == 0 ? "\n " : "") + number(code[i]));
        }
        if (shown < code.length) {
            joiner.add("…");
        }
        return joiner.toString();
    }

    private static String number(double value) {
        String digits = String.format(Locale.ROOT, "%.2f", Math.abs(value));
        return value < 0 && !"0.00".equals(digits) ? "\u2212" + digits : digits;
    }
}
