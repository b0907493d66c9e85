package latentfx.ui.lesson.player;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import latentfx.ui.fx.Digits;

/** Writes powers as they are written on a board: {@code 10^-3} as 10⁻³. Exponents that are no whole number stay as they are. */
final class Superscripts {
    private static final Pattern POWER = Pattern.compile("\\^([-−]?\\d{1,9})");

    private Superscripts() {}

    /** {@code text} with its powers raised. */
    static String of(String text) {
        Matcher power = POWER.matcher(text);
        return power.replaceAll(
                found -> Digits.raised(Long.parseLong(found.group(1).replace('−', '-'))));
    }
}
