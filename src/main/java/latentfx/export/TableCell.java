package latentfx.export;

import java.util.regex.Pattern;

/**
 * Texts as cells of tables that other programs open. What a spreadsheet would run as a formula gets an apostrophe in front, by
 * which it stays text; numbers stay as they are.
 */
public final class TableCell {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
    private static final String FORMULAS = "=+-@";

    private TableCell() {}

    /** {@code text} as a cell of a CSV table (RFC 4180), in double quotes if it needs them, on one line. */
    public static String csv(String text) {
        String safe = safe(text);
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    /** {@code text} as a cell of a table separated by tabs, on one line. */
    public static String tabbed(String text) {
        return safe(text);
    }

    /** {@code text} on one line, with an apostrophe in front where it would be run as a formula. */
    private static String safe(String text) {
        String line = text.replace('\t', ' ').replace('\r', ' ').replace('\n', ' ');
        String begun = line.stripLeading();
        boolean formula = !begun.isEmpty()
                && FORMULAS.indexOf(begun.charAt(0)) >= 0
                && !NUMBER.matcher(begun.stripTrailing()).matches();
        return formula ? '\'' + line : line;
    }
}
