package latentfx.data.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import latentfx.data.table.text.CellKind;
import latentfx.data.table.text.CellSink;
import latentfx.data.table.text.Decimals;
import latentfx.data.table.text.TextColumn;
import latentfx.data.table.text.Utf8;

/**
 * Collects the lines of a file of labels, column by column. Blank lines are empty labels, except at the end as far as there
 * are more of them than needed.
 */
final class LabelLines implements CellSink {
    private static final byte[] EMPTY = {};
    private static final Decimals NUMBERS = new Decimals('.');
    private static final int MOST_COLUMNS = 1000;

    private final int count;
    private final boolean strict;
    private final List<TextColumn> columns = new ArrayList<>();
    private int column;
    private long lines;
    private long blanks;
    private boolean blank = true;

    /**
     * Creates an empty list.
     *
     * @param count number of labels that are needed; more lines are counted but not kept
     * @param strict whether a line with more cells than the first one is refused
     */
    LabelLines(int count, boolean strict) {
        this.count = count;
        this.strict = strict;
    }

    @Override
    public void cell(byte[] text, int from, int to) {
        int at = column++;
        if (from < to && blank) {
            blank = false;
            addBlanks(blanks);
            blanks = 0;
            for (int i = 0; i < at && i < MOST_COLUMNS; i++) {
                put(i, EMPTY, 0, 0);
            }
        }
        if (!blank) {
            put(at, text, from, to);
        }
    }

    private void put(int at, byte[] text, int from, int to) {
        if (lines == 0 && at < MOST_COLUMNS) {
            columns.add(new TextColumn());
        }
        if (at < columns.size() && lines <= count) {
            Utf8.text(text, from, to);
            columns.get(at).add(text, from, to);
        } else if (strict && at >= columns.size()) {
            throw new IllegalArgumentException("it has more cells than the first line; every line needs as many");
        }
    }

    private void addBlanks(long more) {
        for (long i = 0; i < more; i++) {
            if (columns.isEmpty()) {
                columns.add(new TextColumn());
            }
            if (lines <= count) {
                columns.forEach(each -> each.add(EMPTY, 0, 0));
            }
            lines++;
        }
    }

    @Override
    public boolean endLine(long line) {
        if (blank) {
            blanks++;
        } else {
            for (int i = column; i < columns.size(); i++) {
                put(i, EMPTY, 0, 0);
            }
            lines++;
        }
        blank = true;
        column = 0;
        return true;
    }

    /** Number of lines, without the blank ones at the end. */
    long lines() {
        return lines;
    }

    /** Makes empty labels of blank lines at the end as far as fewer than {@code needed} lines go before them. */
    void complete(long needed) {
        addBlanks(Math.max(0, Math.min(blanks, needed - lines)));
    }

    /** Number of columns. */
    int width() {
        return columns.size();
    }

    /** The lines of a column; at most one more than labels are needed. */
    List<String> column(int at) {
        return columns.get(at);
    }

    /** The cells of the first line. */
    List<String> first() {
        return columns.stream().map(each -> each.get(0)).toList();
    }

    /**
     * Whether the first line is a heading: it names the column of labels, a word in it stands above numbers, or one line
     * more than labels are needed is there and the first one is like no other.
     */
    boolean isHeaded() {
        if (lines < 2) {
            return false;
        }
        List<String> first = first();
        boolean surplus = lines == count + 1L;
        if (first.stream().anyMatch(Headings::isSurelyClass)) {
            return true;
        }
        boolean named = first.stream().anyMatch(cell -> Headings.classRank(cell) >= 0);
        boolean numbersBelow = IntStream.range(0, width()).anyMatch(this::isWordAboveNumbers);
        return (surplus && (named || width() > 1 || isAlone())) || numbersBelow;
    }

    private boolean isWordAboveNumbers(int at) {
        List<String> below = columns.get(at).subList(1, columns.get(at).size());
        return CellKind.of(columns.get(at).get(0), NUMBERS) == CellKind.WORD
                && below.stream().allMatch(cell -> cell.isEmpty() || CellKind.of(cell, NUMBERS) == CellKind.NUMBER)
                && below.stream().anyMatch(cell -> !cell.isEmpty());
    }

    /** Whether the first line's text does not come again though most others do. */
    private boolean isAlone() {
        List<String> below = columns.get(0).subList(1, columns.get(0).size());
        return !below.contains(columns.get(0).get(0))
                && 2 * below.stream().distinct().count() <= below.size();
    }
}
