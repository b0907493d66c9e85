package latentfx.ui.lesson.player;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes powers as they are written on a board: {@code 10^-3} as 10⁻³. Exponents that are no whole number stay as they are. */
final class Superscripts {
    private static final Pattern POWER = Pattern.compile("\\^([-−]?\\d+)");
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Superscripts() {}

    /** {@code text} with its powers raised. */
    static String of(String text) {
        Matcher power = POWER.matcher(text);
        return power.replaceAll(found -> raised(found.group(1)));
    }

    private static String raised(String exponent) {
        StringBuilder raised = new StringBuilder();
        for (int i = 0; i < exponent.length(); i++) {
            char c = exponent.charAt(i);
            raised.append(Character.isDigit(c) ? RAISED.charAt(Character.digit(c, 10)) : '⁻');
        }
        return raised.toString();
    }
}
