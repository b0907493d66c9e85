package latentfx.data.table.text;

import java.util.Locale;
import java.util.Set;

/** What the text of a cell is. */
public enum CellKind {
    NUMBER,
    BOOLEAN,
    MISSING,
    INFINITE,
    TOO_LARGE,
    WORD;

    /** The spellings of a missing value in lower case, as pandas reads them, and a question mark or a dash. */
    private static final Set<String> GAPS =
            Set.of("", "na", "n/a", "nan", "-nan", "+nan", "null", "none", "nil", "<na>", "#n/a", "#na", "?", "-", ".");

    private static final Set<String> INFINITIES = Set.of("inf", "-inf", "+inf", "infinity", "-infinity", "+infinity");
    private static final int LONGEST = 9;

    /** What a text that spells no number is. */
    public static CellKind ofWord(String text) {
        if (text.length() > LONGEST) {
            return WORD;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.equals("true") || lower.equals("false")) {
            return BOOLEAN;
        }
        return GAPS.contains(lower) ? MISSING : INFINITIES.contains(lower) ? INFINITE : WORD;
    }

    /** What {@code text} is, with numbers read by {@code decimals}. */
    public static CellKind of(String text, Decimals decimals) {
        byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        double value = decimals.read(bytes, 0, bytes.length);
        if (Double.isNaN(value)) {
            return ofWord(text);
        }
        return Math.abs(value) <= Float.MAX_VALUE ? NUMBER : TOO_LARGE;
    }
}
