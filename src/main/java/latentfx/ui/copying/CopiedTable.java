package latentfx.ui.copying;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /**
     * A table with one code a row behind its other cells, one number a cell under {@code z1}, {@code z2}, …; cells beyond the end of a
     * shorter code are empty.
     */
    public static CopiedTable withCodes(List<String> heading, List<List<String>> rows, List<float[]> codes) {
        int most = codes.stream().mapToInt(code -> code.length).max().orElse(0);
        List<String> names = new ArrayList<>(heading);
        IntStream.rangeClosed(1, most).forEach(d -> names.add("z" + d));
        List<List<String>> wider = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = new ArrayList<>(rows.get(i));
            float[] code = codes.get(i);
            for (int d = 0; d < most; d++) {
                row.add(d < code.length ? String.valueOf(code[d]) : "");
            }
            wider.add(row);
        }
        return new CopiedTable(names, wider);
    }

    /** Heading and rows as lines of cells separated by tabs, which spreadsheets paste as a table. */
    public String text() {
        return Stream.concat(Stream.of(heading), rows.stream())
                .map(row -> row.stream().map(TableCell::tabbed).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
