package latentfx.data.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import latentfx.data.DataException;
import latentfx.math.Matrix;
import latentfx.task.FileNames;

/**
 * Reads the classes of samples: text with one label a line, the column {@code label} of a CSV table, or an NPY array of
 * whole numbers.
 */
public final class LabelFile {
    private LabelFile() {}

    /**
     * Reads one label for each sample.
     *
     * @throws DataException if the file is missing or contains no labels
     */
    public static NamedLabels read(Path file) throws DataException {
        if (FileNames.hasEnding(file, ".npy")) {
            return ofArray(file);
        }
        LabelColumn column = column(file);
        if (column.ambiguous()) {
            throw new DataException(file
                    + " has several columns and none is called label; name it in the first line or give one column.");
        }
        return named(file, column);
    }

    /** The labels in the column {@code label} of a CSV table of numbers; empty where it has no such column. */
    public static Optional<NamedLabels> within(Path table) throws DataException {
        LabelColumn column = column(table);
        return column.named() ? Optional.of(named(table, column)) : Optional.empty();
    }

    private static LabelColumn column(Path file) throws DataException {
        LabelColumn column = new LabelColumn();
        CsvText.read(file, ',', "a file of labels", column::take);
        return column;
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

    private static NamedLabels named(Path file, LabelColumn column) throws DataException {
        if (column.labels().isEmpty()) {
            throw new DataException(file + " holds no labels; give one a line.");
        }
        return NamedLabels.of(column.labels());
    }
}
