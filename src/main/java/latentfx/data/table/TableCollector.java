package latentfx.data.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import latentfx.data.table.text.CellKind;
import latentfx.data.table.text.CellSink;
import latentfx.data.table.text.Decimals;
import latentfx.data.table.text.TextColumn;
import latentfx.data.table.text.Utf8;
import latentfx.math.ColumnSpread;

/** Collects the numbers and texts of a table by a plan while it surveys all columns, of whatever role. */
final class TableCollector implements CellSink {
    private static final byte[] EMPTY = {};

    private final TableShape shape;
    private final TablePlan plan;
    private final long mostRows;
    private final int width;
    private final Decimals decimals;
    private final ColumnSurvey[] surveys;
    private final ColumnSpread spread;
    private final boolean[] fractions;
    private final boolean[] watched;
    private final boolean[] stored;
    private final double[] offsets;
    private final List<TextColumn> texts = new ArrayList<>();
    private final NumberBlocks numbers;
    private final Set<ColumnSurvey> fresh = new HashSet<>();
    private int column;
    private int pending;
    private long line;
    private long rows;
    private boolean surveying;

    /**
     * Creates an empty table.
     *
     * @param mostRows rows after which no more are wanted
     */
    TableCollector(TableShape shape, TablePlan plan, long mostRows) {
        this.shape = shape;
        this.plan = plan;
        this.mostRows = mostRows;
        width = shape.width();
        decimals = shape.decimals();
        surveys = new ColumnSurvey[width];
        spread = new ColumnSpread(width);
        fractions = new boolean[width];
        watched = new boolean[width];
        stored = new boolean[width];
        offsets = plan.offsets().values();
        int count = 0;
        TextColumn none = new TextColumn();
        for (int i = 0; i < width; i++) {
            surveys[i] = new ColumnSurvey();
            watched[i] = Headings.isWatched(shape.first().get(i), i);
            stored[i] = plan.role(i) == ColumnRole.NUMBER;
            count += stored[i] ? 1 : 0;
            texts.add(plan.keepsText(i) ? new TextColumn() : none);
        }
        numbers = new NumberBlocks(count);
    }

    @Override
    public void cell(byte[] text, int from, int to) {
        if (from == to) {
            pending++;
            return;
        }
        while (pending > 0) {
            pending--;
            take(EMPTY, 0, 0);
        }
        take(text, from, to);
    }

    private void take(byte[] text, int from, int to) {
        int at = column++;
        if (line < shape.skipped() || (line == shape.skipped() && plan.headed())) {
            return;
        }
        if (at >= width) {
            if (from < to) {
                throw new IllegalArgumentException(
                        "it has more cells than the " + width + " of the first line; every line needs as many");
            }
            return;
        }
        double value = decimals.read(text, from, to);
        if (line == shape.skipped()) { // the first row is surveyed last, when it is clear that it is no heading
            value = Math.abs(value) <= Float.MAX_VALUE ? value : truth(text, from, to);
        } else if (Math.abs(value) <= Float.MAX_VALUE) {
            note(at, value, rows);
        } else {
            value = surveys[at].odd(text, from, to, value);
            if (!Double.isNaN(value)) {
                spread.add(at, value);
            }
            fresh.add(surveys[at]);
        }
        if (stored[at]) {
            numbers.add((float) (value - offsets[at]));
        } else if (plan.keepsText(at)) {
            texts.get(at).add(text, from, to);
        }
    }

    private void note(int at, double value, long row) {
        spread.add(at, value);
        fractions[at] |= value != (long) value;
        if (watched[at]) {
            surveys[at].number(value, row);
        }
    }

    private static double truth(byte[] text, int from, int to) {
        String word = Utf8.text(text, from, to);
        return CellKind.ofWord(word) == CellKind.BOOLEAN ? (word.length() == 4 ? 1 : 0) : Double.NaN;
    }

    @Override
    public boolean endLine(long number) {
        boolean blank = column == 0;
        int missing = pending;
        pending = 0;
        if (blank) {
            return true;
        }
        while (missing-- > 0) {
            take(EMPTY, 0, 0);
        }
        boolean first = line <= shape.skipped();
        if (!first && column < width) {
            complete();
        }
        column = 0;
        if (line == shape.skipped() ? !plan.headed() : !first) {
            rows++;
        }
        line++;
        if (!fresh.isEmpty()) {
            fresh.forEach(survey -> survey.atLine(number));
            fresh.clear();
        }
        return rows < mostRows;
    }

    /** Completes a short row where only nameless columns at the end lack. */
    private void complete() {
        int found = column;
        while (column < width) {
            if (!shape.first().get(column).isEmpty()) {
                throw new IllegalArgumentException(
                        "it has " + found + " cells where the first line has " + width + "; every line needs as many");
            }
            take(EMPTY, 0, 0);
        }
    }

    /** Adds the first line to the survey, after it has turned out to be a row like the others. */
    void surveyFirst() {
        if (surveying) {
            return;
        }
        surveying = true;
        for (int i = 0; i < width; i++) {
            byte[] text = shape.first().get(i).getBytes(StandardCharsets.UTF_8);
            double value = decimals.read(text, 0, text.length);
            if (Math.abs(value) <= Float.MAX_VALUE) {
                note(i, value, -1);
            } else {
                value = surveys[i].odd(text, 0, text.length, value);
                surveys[i].atLine(shape.skipped() + 1L);
                if (!Double.isNaN(value)) {
                    spread.add(i, value);
                }
            }
        }
    }

    /** Number of rows below the first line that were surveyed, and of the first line itself once it is. */
    long surveyed() {
        long below = line - shape.skipped() - 1;
        return Math.max(0, below) + (surveying ? 1 : 0);
    }

    /** Whether column {@code at} contains a number that is not whole. */
    boolean hasFractions(int at) {
        return fractions[at];
    }

    ColumnSurvey survey(int at) {
        return surveys[at];
    }

    ColumnSpread spread() {
        return spread;
    }

    /** The texts of column {@code at}, if the plan keeps them. */
    TextColumn texts(int at) {
        return texts.get(at);
    }

    /** The numbers; nothing may be added afterwards. */
    NumberBlocks numbers() {
        return numbers;
    }

    TableShape shape() {
        return shape;
    }

    TablePlan plan() {
        return plan;
    }
}
