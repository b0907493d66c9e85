package latentfx.export;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Text and numbers as XML holds them, whatever names from files contain. */
final class XmlText {
    private static final int DECIMALS = 2;

    private XmlText() {}

    /** {@code text} for content and attributes: escaped, and without what XML 1.0 does not allow. */
    static String of(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().filter(XmlText::allowed).forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    private static boolean allowed(int c) {
        boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !control && !surrogate && c != 0xFFFE && c != 0xFFFF;
    }

    /** A finite number with a dot and at most two decimals, in every language. */
    static String of(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
