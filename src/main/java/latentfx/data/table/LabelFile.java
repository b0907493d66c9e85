package latentfx.data.table;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import latentfx.data.DataException;
import latentfx.math.Matrix;

/**
 * Reads the classes of samples: text with one label a line, the column {@code label} of a CSV table, or an NPY array of whole
 * numbers.
 */
public final class LabelFile {
    private static final long MOST_BYTES = 1L << 30;

    private LabelFile() {}

    /**
     * Reads labels, one a sample.
     *
     * @throws DataException if the file is missing or holds none
     */
    public static NamedLabels read(Path file) throws DataException {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".npy")) {
            return ofArray(file);
        }
        List<List<String>> rows = rows(file);
        int column = labelColumn(rows);
        if (column < 0 && rows.stream().anyMatch(row -> row.size() > 1)) {
            throw new DataException(file
                    + " has several columns and none is called label; name it in the first line or give one column.");
        }
        return column < 0 ? named(file, rows, 0, 0) : named(file, rows, 1, column);
    }

    /** The labels in the column {@code label} of a CSV table of numbers; empty where it has no such column. */
    public static Optional<NamedLabels> within(Path table) throws DataException {
        List<List<String>> rows = rows(table);
        int column = labelColumn(rows);
        return column < 0 ? Optional.empty() : Optional.of(named(table, rows, 1, column));
    }

    private static NamedLabels ofArray(Path file) throws DataException {
        Matrix values = NpyFile.read(file);
        if (values.rows() > 1 && values.columns() > 1) {
            throw new DataException(file + " has " + values.columns() + " numbers a row; give one label a sample.");
        }
        List<String> words = new ArrayList<>();
        for (float value : values.toArray()) {
            if (value != Math.rint(value) || Math.abs(value) > 1e6) {
                throw new DataException(file + " holds " + value + ", which is no label; give whole numbers.");
            }
            words.add(String.valueOf((int) value));
        }
        return NamedLabels.of(words);
    }

    private static List<List<String>> rows(Path file) throws DataException {
        if (!Files.isRegularFile(file)) {
            throw new DataException(file + " is not a file; choose a file of labels.");
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new DataException(file + " is larger than the 1 GB that can be read; split it.");
            }
            List<List<String>> rows = new ArrayList<>();
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                String text = rows.isEmpty() && line.startsWith("\uFEFF") ? line.substring(1) : line;
                if (!text.isBlank()) {
                    rows.add(CsvLine.cells(text));
                }
            }
            return rows;
        } catch (IllegalArgumentException refused) {
            throw new DataException(file + " cannot be read as CSV: " + refused.getMessage() + ".", refused);
        } catch (CharacterCodingException binary) {
            throw new DataException(file + " is not text in UTF-8; give one label a line.", binary);
        } catch (DataException known) {
            throw known;
        } catch (IOException error) {
            throw new DataException(
                    file + " cannot be read (" + error.getMessage() + "); check the disk and your rights to the file.",
                    error);
        }
    }

    private static int labelColumn(List<List<String>> rows) {
        List<String> first = rows.isEmpty() ? List.of() : rows.get(0);
        for (int i = 0; i < first.size(); i++) {
            if (first.get(i).equalsIgnoreCase("label")) {
                return i;
            }
        }
        return -1;
    }

    private static NamedLabels named(Path file, List<List<String>> rows, int from, int column) throws DataException {
        List<String> words = new ArrayList<>();
        for (List<String> row : rows.subList(from, rows.size())) {
            if (column >= row.size()) {
                throw new DataException(
                        file + " has a line of " + row.size() + " cells, without a label; complete it.");
            }
            words.add(row.get(column));
        }
        if (words.isEmpty()) {
            throw new DataException(file + " holds no labels; give one a line.");
        }
        return NamedLabels.of(words);
    }
}
