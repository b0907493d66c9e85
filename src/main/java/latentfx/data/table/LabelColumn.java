package latentfx.data.table;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Collects the label of each row of a CSV file, from the column called {@code label} or else the only column. */
final class LabelColumn {
    private final List<String> labels = new ArrayList<>();
    private int column;
    private boolean begun;
    private boolean named;
    private boolean several;

    /** Adds the next row; returns false if no more rows are needed because the file has no label column. */
    boolean take(CsvRow row) {
        if (row.blank()) {
            return true;
        }
        List<String> cells = row.cells();
        if (!begun) {
            begun = true;
            OptionalInt found = IntStream.range(0, cells.size())
                    .filter(i -> cells.get(i).equalsIgnoreCase("label"))
                    .findFirst();
            named = found.isPresent();
            column = found.orElse(0);
            if (named) {
                return true;
            }
        }
        several |= !named && cells.size() > 1;
        if (column >= cells.size()) {
            throw new IllegalArgumentException(
                    "it has " + cells.size() + " cells, none of them in the column of labels; complete it");
        }
        labels.add(cells.get(column));
        return !several;
    }

    /** Whether a column is called {@code label}. */
    boolean named() {
        return named;
    }

    /** Whether there are several columns, none of them called {@code label}. */
    boolean ambiguous() {
        return several;
    }

    /** One label a row, without the heading. */
    List<String> labels() {
        return labels;
    }
}
