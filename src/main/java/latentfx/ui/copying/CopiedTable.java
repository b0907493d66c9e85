package latentfx.ui.copying;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import latentfx.export.TableCell;

/**
 * A table as it goes to the clipboard.
 *
 * @param heading names of the columns
 * @param rows the cells, as many in each row as there are names
 */
public record CopiedTable(List<String> heading, List<List<String>> rows) {
    /**
     * Copies both lists.
     *
     * @throws IllegalArgumentException if a row has another number of cells than the heading
     */
    public CopiedTable {
        heading = List.copyOf(heading);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != heading.size()) {
                throw new IllegalArgumentException(row.size() + " cells do not fit " + heading.size() + " columns");
            }
        }
    }

    /** Heading and rows as lines of cells separated by tabs, which spreadsheets paste as a table. */
    public String text() {
        return Stream.concat(Stream.of(heading), rows.stream())
                .map(row -> row.stream().map(TableCell::tabbed).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
