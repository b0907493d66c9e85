package latentfx.data.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import latentfx.data.DataRemark;
import latentfx.math.Matrix;

/** Collects the numbers of a CSV file row by row; its error messages do not include the file's name and line. */
final class CsvRows {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,5})?");
    private static final Pattern NOT_FINITE = Pattern.compile("[+-]?(nan|inf|infinity)");
    private static final int LONGEST_NUMBER = 400;

    private boolean[] left = {};
    private float[] values = new float[256];
    private int cells;
    private int columns;
    private int count;
    private List<String> headings = List.of();
    private final List<Integer> named = new ArrayList<>();
    private NameColumns names = new NameColumns(List.of());
    private final char separator;
    private final int mostRows;
    private final boolean words;

    /**
     * Creates an empty table.
     *
     * @param separator the character between cells
     * @param mostRows most rows that are accepted
     * @param words whether columns that begin with a word are names; otherwise they are refused
     */
    CsvRows(char separator, int mostRows, boolean words) {
        this.separator = separator;
        this.mostRows = mostRows;
        this.words = words;
    }

    /** The character between cells. */
    char separator() {
        return separator;
    }

    /**
     * Adds a row.
     *
     * @throws IllegalArgumentException if it has another number of cells than the first row, a cell is not a number, or
     *     there are too many rows
     */
    void add(List<String> row) {
        if (cells == 0) {
            cells = row.size();
            if (row.stream().noneMatch(CsvRows::numeric)) {
                headings = row;
                return;
            }
        }
        if (row.size() != cells) {
            throw new IllegalArgumentException(
                    "it has " + row.size() + " cells where the first line has " + cells + "; every line needs as many");
        }
        if (columns == 0) {
            begin(row);
        }
        if ((long) count + columns > NpyFile.MOST_VALUES) {
            throw new IllegalArgumentException(
                    String.format("more than the %,d numbers that can be read; split the file", NpyFile.MOST_VALUES));
        }
        if (count / columns >= mostRows) {
            throw new IllegalArgumentException(
                    String.format("more than the %,d rows that can be read; keep a part of them", mostRows));
        }
        append(row);
    }

    /** Finds out from the headings and the first row of numbers which columns hold numbers and which hold names. */
    private void begin(List<String> first) {
        left = new boolean[cells];
        for (int i = 0; i < cells; i++) {
            String heading = heading(i);
            boolean index = heading.equals("index") || (i == 0 && !headings.isEmpty() && heading.isEmpty());
            boolean name = heading.equals("label") || (words && !index && !numeric(first.get(i)));
            left[i] = index || name;
            if (name) {
                named.add(i);
            }
            columns += left[i] ? 0 : 1;
        }
        if (columns == 0) {
            throw new IllegalArgumentException("there is no column of numbers; its cells must be parted by "
                    + (separator == '\t' ? "tabs" : "commas"));
        }
        names = new NameColumns(named.stream().map(this::heading).toList());
    }

    private String heading(int column) {
        return headings.isEmpty() ? "" : headings.get(column).toLowerCase(Locale.ROOT);
    }

    private void append(List<String> row) {
        if (count + columns > values.length) {
            values = Arrays.copyOf(values, Math.max(count + columns, Math.min(2 * count, NpyFile.MOST_VALUES)));
        }
        if (!named.isEmpty()) {
            names.add(named.stream().map(row::get).toList());
        }
        for (int i = 0; i < cells; i++) {
            if (!left[i]) {
                values[count++] = number(row.get(i));
            }
        }
    }

    private static float number(String cell) {
        if (cell.length() > LONGEST_NUMBER || !NUMBER.matcher(cell).matches()) {
            throw new IllegalArgumentException(
                    "\"" + shortened(cell) + "\" is not a finite number, which every cell here must be");
        }
        float value = Float.parseFloat(cell);
        if (!Float.isFinite(value)) {
            throw new IllegalArgumentException("\"" + shortened(cell) + "\" is too large for single precision");
        }
        return value;
    }

    private static boolean numeric(String cell) {
        return cell.length() <= LONGEST_NUMBER
                && (NUMBER.matcher(cell).matches()
                        || NOT_FINITE.matcher(cell.toLowerCase(Locale.ROOT)).matches());
    }

    private static String shortened(String cell) {
        return cell.length() <= 40 ? cell : cell.substring(0, 40) + "…";
    }

    /** The names of the rows so far. */
    SampleNames names() {
        return names.names();
    }

    /** Whether no row of numbers has come yet. */
    boolean isEmpty() {
        return count == 0;
    }

    /** All rows so far, of which there must be one. */
    Matrix matrix() {
        return Matrix.wrap(count / columns, columns, Arrays.copyOf(values, count));
    }

    /** How the rows so far were taken. */
    TableReading reading() {
        List<TableColumn> all = new ArrayList<>();
        for (int i = 0; i < cells; i++) {
            String heading = headings.isEmpty() ? "" : headings.get(i);
            boolean name = named.contains(i);
            ColumnRole role = !left[i] ? ColumnRole.NUMBER : name ? ColumnRole.TEXT : ColumnRole.INDEX;
            all.add(new TableColumn(i + 1, heading, role, DataRemark.of(name ? "column.words" : "column.numbers")));
        }
        TextForm form = new TextForm(separator, false, "UTF-8", !headings.isEmpty());
        return new TableReading(Optional.of(form), count / columns, all, 0, List.of(), List.of());
    }
}
