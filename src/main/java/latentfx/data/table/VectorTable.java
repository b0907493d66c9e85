package latentfx.data.table;

import java.nio.file.Path;
import latentfx.data.DataException;
import latentfx.math.ColumnOffsets;
import latentfx.math.Matrix;
import latentfx.task.FileNames;

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
        boolean tabs = FileNames.hasEnding(file, ".tsv") || FileNames.hasEnding(file, ".txt");
        return CsvFile.table(file, new CsvRows(tabs ? '\t' : ',', Integer.MAX_VALUE, true));
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
}
