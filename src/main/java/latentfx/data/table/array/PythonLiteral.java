package latentfx.data.table.array;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Parses the Python literals of which the header of an NPY file consists: dictionaries, lists, tuples, texts between
 * single or double quotes, whole numbers (also {@code 30L}, as Python 2 wrote them), {@code True}, {@code False} and
 * {@code None}. Nothing is evaluated. A list and a tuple become a {@link Sequence}, a whole number a {@link Long}.
 */
final class PythonLiteral {
    private static final int DEEPEST = 32;
    private static final int MOST_DIGITS = 18;

    private final String text;
    private int at;

    private PythonLiteral(String text) {
        this.text = text;
    }

    /**
     * A list or a tuple.
     *
     * @param tuple whether it is a tuple
     * @param items what it holds
     */
    record Sequence(boolean tuple, List<Object> items) {
        Sequence {
            items = List.copyOf(items);
        }
    }

    /** The value {@code None}. */
    enum None {
        /** The only value. */
        NONE
    }

    /**
     * Parses {@code text}, which holds one literal.
     *
     * @return a {@link Map}, a {@link Sequence}, a {@link String}, a {@link Long}, a {@link Boolean} or {@link None}
     * @throws IllegalArgumentException if it is no literal of these kinds
     */
    static Object parse(String text) {
        PythonLiteral literal = new PythonLiteral(text);
        Object value = literal.value(0);
        if (literal.next() != 0) {
            throw refused();
        }
        return value;
    }

    private static IllegalArgumentException refused() {
        return new IllegalArgumentException("not a literal of Python");
    }

    /** The next character that is no white space, which stays; 0 at the end. */
    private char next() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private boolean take(char wanted) {
        boolean found = next() == wanted;
        at += found ? 1 : 0;
        return found;
    }

    private Object value(int depth) {
        if (depth > DEEPEST) {
            throw refused();
        }
        char first = next();
        if (first == '{') {
            return map(depth);
        }
        if (first == '(' || first == '[') {
            return sequence(depth);
        }
        if (first == '\'' || first == '"') {
            return quoted();
        }
        return Character.isDigit(first) || first == '-' ? (Object) number() : word();
    }

    private Map<String, Object> map(int depth) {
        at++;
        Map<String, Object> map = new LinkedHashMap<>();
        while (!take('}')) {
            Object key = value(depth + 1);
            if (!(key instanceof String name) || !take(':')) {
                throw refused();
            }
            map.put(name, value(depth + 1));
            if (!take(',') && next() != '}') {
                throw refused();
            }
        }
        return map;
    }

    private Object sequence(int depth) {
        boolean round = text.charAt(at++) == '(';
        char end = round ? ')' : ']';
        List<Object> items = new ArrayList<>();
        boolean comma = false;
        while (!take(end)) {
            items.add(value(depth + 1));
            comma = take(',');
            if (!comma && next() != end) {
                throw refused();
            }
        }
        return round && items.size() == 1 && !comma ? items.get(0) : new Sequence(round, items);
    }

    private String quoted() {
        char quote = text.charAt(at++);
        int end = text.indexOf(quote, at);
        if (end < 0) {
            throw refused();
        }
        String quoted = text.substring(at, end);
        at = end + 1;
        return quoted;
    }

    private Long number() {
        int from = at++;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        String digits = text.substring(from, at);
        if (at < text.length() && (text.charAt(at) == 'L' || text.charAt(at) == 'l')) {
            at++;
        }
        if (digits.length() > MOST_DIGITS || !digits.matches("-?[0-9]+")) {
            throw refused();
        }
        return Long.valueOf(digits);
    }

    private Object word() {
        int from = at;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        String word = text.substring(from, at);
        return switch (word) {
            case "True" -> true;
            case "False" -> false;
            case "None" -> None.NONE;
            case "u", "b" -> {
                char quote = next();
                if (quote != '\'' && quote != '"') {
                    throw refused();
                }
                yield quoted();
            }
            default -> throw refused();
        };
    }
}
