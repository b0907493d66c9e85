package latentfx.data.table;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import latentfx.data.table.text.CellKind;
import latentfx.data.table.text.Utf8;

/** What the cells of a column are that are no ordinary numbers, and, where it matters, which numbers the others are. */
final class ColumnSurvey {
    /** Most distinct numbers that are told apart. */
    private static final int MOST_DISTINCT = 1 << 12;

    private static final int SHOWN = 40;

    /** The first cell of a kind, with its line and the number of such cells. */
    static final class First {
        private final String text;
        private long line;
        private long count;

        First(String text) {
            this.text = text;
        }

        /** The cell. */
        String text() {
            return text;
        }

        /** Its line, from 1. */
        long line() {
            return line;
        }
    }

    /** Created when needed, as a file may have very many columns. */
    private Map<CellKind, First> firsts = Map.of();

    private Set<Double> distinct = Set.of();
    private boolean namedGaps;
    private boolean fromZero = true;
    private boolean fromOne = true;

    /**
     * Counts a cell that is no ordinary number; returns its number, 1 and 0 for true and false, else NaN.
     *
     * @throws Utf8.NotUtf8 if it is not in UTF-8
     */
    double odd(byte[] text, int from, int to, double value) {
        String cell = Utf8.text(text, from, to);
        CellKind kind = Double.isNaN(value) ? CellKind.ofWord(cell) : CellKind.TOO_LARGE;
        namedGaps |= kind == CellKind.MISSING && !cell.isEmpty();
        First first = firsts.get(kind);
        if (first == null) {
            first = new First(cell.length() > SHOWN ? cell.substring(0, SHOWN) + "…" : cell);
            firsts = firsts.isEmpty() ? new EnumMap<>(CellKind.class) : firsts;
            firsts.put(kind, first);
        }
        first.count++;
        return kind == CellKind.BOOLEAN ? (cell.length() == 4 ? 1 : 0) : Double.NaN;
    }

    /** Notes the line of the cells counted since the last call. */
    void atLine(long line) {
        for (First first : firsts.values()) {
            if (first.line == 0) {
                first.line = line;
            }
        }
    }

    /** Notes an ordinary number of row {@code row}, from 0. */
    void number(double value, long row) {
        fromZero &= value == row;
        fromOne &= value == row + 1;
        if (distinct.size() < MOST_DISTINCT) {
            distinct = distinct.isEmpty() ? new HashSet<>() : distinct;
            distinct.add(value);
        }
    }

    /** Number of cells of {@code kind}, which is not {@link CellKind#NUMBER}. */
    long count(CellKind kind) {
        First first = firsts.get(kind);
        return first == null ? 0 : first.count;
    }

    /** Number of cells that are no ordinary numbers. */
    long odd() {
        return firsts.values().stream().mapToLong(first -> first.count).sum();
    }

    /** The first cell of {@code kind}, of which there must be one. */
    First first(CellKind kind) {
        First first = firsts.get(kind);
        if (first == null) {
            throw new IllegalStateException("no cell is " + kind);
        }
        return first;
    }

    /** Whether a missing value is written as a word, such as {@code NA}. */
    boolean hasNamedGaps() {
        return namedGaps;
    }

    /** Whether the numbers noted are 0, 1, 2 … or 1, 2, 3 … in this order. */
    boolean isCounting() {
        return fromZero || fromOne;
    }

    /** How many distinct numbers were noted, at most {@value #MOST_DISTINCT}. */
    int distinct() {
        return distinct.size();
    }
}
