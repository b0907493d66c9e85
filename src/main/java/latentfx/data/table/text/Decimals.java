package latentfx.data.table.text;

import java.nio.charset.StandardCharsets;

/**
 * Reads decimal numbers from bytes to the nearest double, as {@link Double#parseDouble} does, without making texts of
 * them. Accepted are an optional sign, digits with at most one decimal mark among or around them, and an optional exponent
 * of up to five digits; no spaces, hexadecimal digits, suffixes or words.
 */
public final class Decimals {
    /** Powers of ten that double precision holds exactly. */
    private static final double[] EXACT = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private static final int MOST_DIGITS = 19;
    private static final int LONGEST = 400;
    private static final long MOST_EXACT = 1L << 53;

    private final byte mark;

    /** Creates a reader of numbers with this decimal mark, a point or a comma. */
    public Decimals(char mark) {
        this.mark = (byte) mark;
    }

    /**
     * The number that the bytes from {@code from} to {@code to} spell; NaN if they spell none, infinite if it is too large
     * for double precision.
     */
    public double read(byte[] text, int from, int to) {
        int at = from;
        boolean negative = false;
        if (at < to && (text[at] == '-' || text[at] == '+')) {
            negative = text[at++] == '-';
        }
        int first = at;
        long digits = 0;
        int digit;
        while (at < to && (digit = text[at] - '0') >= 0 && digit <= 9) {
            digits = 10 * digits + digit;
            at++;
        }
        int count = at - first;
        int exponent = 0;
        if (at < to && text[at] == mark) {
            int whole = ++at;
            while (at < to && (digit = text[at] - '0') >= 0 && digit <= 9) {
                digits = 10 * digits + digit;
                at++;
            }
            exponent = whole - at;
            count -= exponent;
        }
        int significant = count > MOST_DIGITS ? count - zeros(text, first, at) : count;
        if (count == 0) {
            return Double.NaN;
        }
        if (at < to) {
            int power = exponent(text, at, to);
            if (power == Integer.MIN_VALUE) {
                return Double.NaN;
            }
            exponent += power;
        }
        if (significant > MOST_DIGITS) {
            return slow(text, from, to);
        }
        double value;
        if (digits >= 0 && digits <= MOST_EXACT && exponent >= -22 && exponent <= 22) {
            value = exponent < 0 ? digits / EXACT[-exponent] : digits * EXACT[exponent];
        } else {
            value = NearestDouble.of(digits, exponent);
            if (Double.isNaN(value)) {
                return slow(text, from, to);
            }
        }
        return negative ? -value : value;
    }

    /** The number of zeros before the first other digit, from {@code from} on. */
    private int zeros(byte[] text, int from, int to) {
        int at = from;
        int marks = 0;
        while (at < to && (text[at] == '0' || text[at] == mark)) {
            marks += text[at] == mark ? 1 : 0;
            at++;
        }
        return at - from - marks;
    }

    /** The exponent that begins at {@code at}; the smallest integer if there is none or not only an exponent. */
    private static int exponent(byte[] text, int at, int to) {
        int next = at;
        if (text[next] != 'e' && text[next] != 'E') {
            return Integer.MIN_VALUE;
        }
        next++;
        boolean negative = false;
        if (next < to && (text[next] == '-' || text[next] == '+')) {
            negative = text[next++] == '-';
        }
        int digits = to - next;
        if (digits < 1 || digits > 5) {
            return Integer.MIN_VALUE;
        }
        int power = 0;
        for (; next < to; next++) {
            int digit = text[next] - '0';
            if (digit < 0 || digit > 9) {
                return Integer.MIN_VALUE;
            }
            power = 10 * power + digit;
        }
        return negative ? -power : power;
    }

    private double slow(byte[] text, int from, int to) {
        if (to - from > LONGEST) {
            return Double.NaN;
        }
        String spelled = new String(text, from, to - from, StandardCharsets.US_ASCII);
        return Double.parseDouble(mark == '.' ? spelled : spelled.replace((char) mark, '.'));
    }
}
