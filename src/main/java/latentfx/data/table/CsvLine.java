package latentfx.data.table;

import java.util.ArrayList;
import java.util.List;

/** One line of a CSV file, taken apart at its commas; what stands in double quotes may hold commas itself (RFC 4180). */
final class CsvLine {
    private CsvLine() {}

    /**
     * The cells of a line, without their quotes and without white space around them.
     *
     * @throws IllegalArgumentException if a quote is not closed
     */
    static List<String> cells(String line) {
        return cells(line, ',');
    }

    /** The same of a line whose cells {@code separator} parts. */
    static List<String> cells(String line, char separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                boolean doubled = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
                if (doubled) {
                    cell.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == separator && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (quoted) {
            throw new IllegalArgumentException("a double quote is not closed");
        }
        cells.add(cell.toString().strip());
        return cells;
    }
}
