package latentfx.data.table;

import java.nio.file.Path;
import java.util.Optional;
import latentfx.data.DataException;

/**
 * Reads the classes of samples: text with one label a line, the column {@code label} of a CSV table, or an NPY array of
 * texts, bools or whole numbers.
 */
public final class LabelFile {
    private LabelFile() {}

    /**
     * Reads one label for each sample.
     *
     * @throws DataException if the file is missing or contains no labels
     */
    public static NamedLabels read(Path file) throws DataException {
        if (ArrayPath.names(file)) {
            return NamedLabels.of(NpyFile.labels(file).content());
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

    private static NamedLabels named(Path file, LabelColumn column) throws DataException {
        if (column.labels().isEmpty()) {
            throw new DataException(file + " holds no labels; give one a line.");
        }
        return NamedLabels.of(column.labels());
    }
}
