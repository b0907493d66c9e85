package latentfx.data.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Gathers what samples are called from the columns of a table, row by row, and finds the column that says their class: one
 * that is called {@code label} or {@code class}, else the first in which texts come again.
 */
final class NameColumns {
    /** Between the cells of a sample's text. */
    static final String BETWEEN = " · ";

    private static final int LONGEST = 2000;
    private static final int MOST_COLUMNS = 100;

    private final List<Column> columns = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final int named;

    /** Columns of these headings; an empty one where a column has none. */
    NameColumns(List<String> headings) {
        List<String> kept = headings.subList(0, Math.min(MOST_COLUMNS, headings.size()));
        kept.forEach(heading -> columns.add(new Column()));
        List<String> lower =
                kept.stream().map(it -> it.toLowerCase(Locale.ROOT)).toList();
        named = Math.max(lower.indexOf("label"), lower.contains("label") ? -1 : lower.indexOf("class"));
    }

    /** Takes the cells of the next sample; those that are missing are empty. */
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

    /** How many samples there are so far. */
    int size() {
        return texts.size();
    }

    /** What is known of them. */
    SampleNames names() {
        if (columns.isEmpty()) {
            return SampleNames.NONE;
        }
        if (columns.size() == 1 || named >= 0) {
            return new SampleNames(texts, columns.get(Math.max(0, named)).texts(texts.size()));
        }
        for (Column column : columns) {
            int distinct = column.distinct();
            if (distinct > 1 && distinct < texts.size()) {
                return new SampleNames(texts, column.texts(texts.size()));
            }
        }
        return new SampleNames(texts, List.of());
    }

    /** The texts of one column, each kept once; forgotten when there are too many for classes. */
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
            if (numbers.size() > TextClasses.MOST) {
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

        /** How many there are; 0 where there are too many. */
        int distinct() {
            return numbers.size();
        }

        /** The text in each of {@code rows} rows; none where there are too many. */
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
