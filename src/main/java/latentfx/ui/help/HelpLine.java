package latentfx.ui.help;

import java.util.List;

/**
 * One line of a page of the help.
 *
 * @param kind how it is set
 * @param words text of the line
 */
public record HelpLine(Kind kind, String words) {
    /** The typographic kinds of line. */
    public enum Kind {
        /** The heading of a part, written {@code # …}. */
        HEADING("# "),
        /** A formula, written {@code = …}. */
        FORMULA("= "),
        /** One of several points, written {@code - …}. */
        POINT("- "),
        /** The source of a formula or method, written {@code @ …}. */
        SOURCE("@ "),
        /** Plain words. */
        PARAGRAPH("");

        private final String mark;

        Kind(String mark) {
            this.mark = mark;
        }
    }

    /** The lines of {@code text}, one for each line of it that is not blank. */
    static List<HelpLine> parse(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(HelpLine::of)
                .toList();
    }

    private static HelpLine of(String line) {
        for (Kind kind : Kind.values()) {
            if (line.startsWith(kind.mark)) {
                return new HelpLine(kind, line.substring(kind.mark.length()).strip());
            }
        }
        throw new IllegalStateException("a paragraph begins with anything, so this line is one: " + line);
    }
}
