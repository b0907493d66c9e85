package latentfx.data.table;

import java.nio.file.Path;
import java.util.Optional;
import latentfx.data.DataException;
import latentfx.data.table.array.ArrayPath;
import latentfx.data.table.array.NpyArray;
import latentfx.data.table.array.NpyFile;
import latentfx.data.table.array.NumberTable;
import latentfx.math.ColumnOffsets;
import latentfx.math.Matrix;

/**
 * The numbers of a file of vectors, and the names in its other columns.
 *
 * @param values one vector a row, less the offsets
 * @param offsets what was subtracted from each column of {@code values}
 * @param names names and classes of the vectors
 * @param reading how the file was read
 */
public record VectorTable(Matrix values, ColumnOffsets offsets, SampleNames names, TableReading reading) {
    /**
     * Reads a table from text, or an array that NumPy saved (see {@link ArrayPath}).
     *
     * @throws DataException if it cannot be read, or {@code options} name a column that it does not have; one sentence
     *     for the user
     */
    public static VectorTable read(Path file, TableOptions options) throws DataException {
        if (ArrayPath.names(file)) {
            return ofArray(file);
        }
        return TableReader.read(file, options);
    }

    /**
     * Reads vectors as {@link #read(Path, TableOptions)}, and their labels from a file of their own if there is one, to
     * which the column of labels in {@code options} then refers.
     *
     * @throws DataException if a file cannot be read or they do not fit each other; one sentence for the user
     */
    public static VectorTable read(Path file, Optional<Path> labels, TableOptions options) throws DataException {
        if (labels.isEmpty()) {
            return read(file, options);
        }
        VectorTable table = read(file, options.withoutLabelColumn());
        LabelReading read = LabelFile.read(labels.get(), table.values().rows(), options.forLabels());
        TableReading reading =
                table.reading().withLabels(String.valueOf(labels.get().getFileName()), read);
        return new VectorTable(table.values(), table.offsets(), read.names(), reading);
    }

    private static VectorTable ofArray(Path file) throws DataException {
        NpyArray<NumberTable> array = NpyFile.numbers(file);
        Matrix values = array.content().values();
        return new VectorTable(
                values,
                array.content().offsets(),
                SampleNames.NONE,
                TableReading.ofArray(values.rows(), values.columns(), array.remarks()));
    }

    /** The numbers as they stand in the file, rounded to single precision where that takes offsets. */
    public Matrix original() {
        if (offsets.isNone()) {
            return values;
        }
        float[] sums = values.toArray();
        for (int i = 0; i < sums.length; i++) {
            sums[i] = (float) offsets.original(i % values.columns(), sums[i]);
        }
        return Matrix.wrap(values.rows(), values.columns(), sums);
    }
}
