package latentfx.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import latentfx.math.Matrix;

/** Gathers the numbers of a CSV file line by line; what it refuses is said without the file's name and line. */
final class CsvRows {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,5})?");
    private static final Pattern NOT_FINITE = Pattern.compile("[+-]?(nan|inf|infinity)");
    private static final int LONGEST_NUMBER = 400;

    private boolean[] left = {};
    private float[] values = new float[256];
    private int cells;
    private int columns;
    private int count;
    private int labelColumn = -1;
    private final List<String> labels = new ArrayList<>();
    private final char separator;
    private final int mostRows;

    /** Cells are parted by {@code separator}; more than {@code mostRows} rows are refused. */
    CsvRows(char separator, int mostRows) {
        this.separator = separator;
        this.mostRows = mostRows;
    }

    /** Takes the next line. */
    void add(String line) {
        if (line.isBlank()) {
            return;
        }
        List<String> row = CsvLine.cells(line, separator);
        if (cells == 0) {
            begin(row);
            if (row.stream().noneMatch(CsvRows::numeric)) {
                return;
            }
        }
        if (row.size() != cells) {
            throw new IllegalArgumentException(
                    "it has " + row.size() + " cells where the first line has " + cells + "; every line needs as many");
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

    private void begin(List<String> first) {
        cells = first.size();
        left = new boolean[cells];
        boolean header = first.stream().noneMatch(CsvRows::numeric);
        for (int i = 0; header && i < cells; i++) {
            String name = first.get(i).toLowerCase(Locale.ROOT);
            labelColumn = name.equals("label") ? i : labelColumn;
            left[i] = name.equals("index") || name.equals("label") || (i == 0 && name.isEmpty());
        }
        for (boolean leave : left) {
            columns += leave ? 0 : 1;
        }
        if (columns == 0) {
            throw new IllegalArgumentException("there is no column beside index and label");
        }
    }

    private void append(List<String> row) {
        if (count + columns > values.length) {
            values = Arrays.copyOf(values, Math.max(count + columns, Math.min(2 * count, NpyFile.MOST_VALUES)));
        }
        if (labelColumn >= 0) {
            labels.add(row.get(labelColumn));
        }
        for (int i = 0; i < cells; i++) {
            if (!left[i]) {
                values[count++] = number(row.get(i));
            }
        }
    }

    private static float number(String cell) {
        if (cell.length() > LONGEST_NUMBER || !NUMBER.matcher(cell).matches()) {
            throw new IllegalArgumentException("\"" + shortened(cell) + "\" is not a finite number");
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

    /** What the column {@code label} says of each row so far; none where there is no such column. */
    List<String> labels() {
        return labels;
    }

    /** All rows so far. */
    Matrix matrix() {
        if (count == 0) {
            throw new IllegalArgumentException("there are no rows of numbers");
        }
        return Matrix.wrap(count / columns, columns, Arrays.copyOf(values, count));
    }
}
