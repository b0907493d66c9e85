package latentfx.data.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Collects the names of samples from the columns of a table, row by row, and finds the column with their classes: the
 * one called {@code label} or {@code class}, or else the first in which values repeat.
 */
final class NameColumns {
    /** Separator between the cells of a sample's text. */
    static final String BETWEEN = " · ";

    private static final int LONGEST = 2000;
    private static final int MOST_COLUMNS = 100;

    private final List<Column> columns = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final int named;

    /** Creates columns with these headings; an empty string for a column without heading. */
    NameColumns(List<String> headings) {
        List<String> kept = headings.subList(0, Math.min(MOST_COLUMNS, headings.size()));
        kept.forEach(heading -> columns.add(new Column()));
        List<String> lower =
                kept.stream().map(it -> it.toLowerCase(Locale.ROOT)).toList();
        named = Math.max(lower.indexOf("label"), lower.contains("label") ? -1 : lower.indexOf("class"));
    }

    /** Adds the cells of the next sample; missing ones count as empty. */
    void add(List<String> cells) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            String cell = i < cells.size() ? cells.get(i) : "";
            columns.get(i).add(cell, texts.size());
            if (!cell.isEmpty()) {
                text.append(text.isEmpty() ? "" : BETWEEN).append(cell);
            }
        }
        texts.add(text.length() > LONGEST ? text.substring(0, LONGEST) : text.toString());
    }

    /** Number of samples added so far. */
    int size() {
        return texts.size();
    }

    /** The texts and classes of the samples added so far. */
    SampleNames names() {
        if (columns.isEmpty()) {
            return SampleNames.NONE;
        }
        if (columns.size() == 1 || named >= 0) {
            return named(columns.get(Math.max(0, named)).texts(texts.size()));
        }
        for (Column column : columns) {
            int distinct = column.distinct();
            if (distinct > 1 && distinct < texts.size()) {
                return named(column.texts(texts.size()));
            }
        }
        return named(List.of());
    }

    private SampleNames named(List<String> classes) {
        return new SampleNames(texts, classes.isEmpty() ? Optional.empty() : Optional.of(NamedLabels.of(classes)));
    }

    /** The distinct texts of one column; discarded when there are too many for classes. */
    private static final class Column {
        private final Map<String, Byte> numbers = new LinkedHashMap<>();
        private byte[] cells = new byte[256];
        private boolean tooMany;

        void add(String text, int row) {
            if (tooMany) {
                return;
            }
            Byte known = numbers.get(text);
            if (known == null) {
                known = (byte) numbers.size();
                numbers.put(text, known);
            }
            if (numbers.size() > 100) {
                tooMany = true;
                numbers.clear();
                cells = new byte[0];
                return;
            }
            if (row == cells.length) {
                cells = Arrays.copyOf(cells, 2 * row);
            }
            cells[row] = known;
        }

        /** Number of distinct texts; 0 if there are too many. */
        int distinct() {
            return numbers.size();
        }

        /** The text in each of {@code rows} rows; empty if there are too many distinct ones. */
        List<String> texts(int rows) {
            if (tooMany) {
                return List.of();
            }
            List<String> distinct = List.copyOf(numbers.keySet());
            List<String> all = new ArrayList<>(rows);
            for (int row = 0; row < rows; row++) {
                all.add(distinct.get(cells[row]));
            }
            return all;
        }
    }
}
