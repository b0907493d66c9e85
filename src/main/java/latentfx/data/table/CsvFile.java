package latentfx.data.table;

import java.nio.file.Path;
import latentfx.data.DataException;
import latentfx.math.ColumnOffsets;
import latentfx.math.Matrix;

/**
 * Reads tables of numbers from CSV text: one row a line, cells between commas, UTF-8. A first row of names only is a
 * header; columns that it calls {@code index} or {@code label} are left out, as is a first column without a name, in
 * which pandas writes its index. Blank lines are passed over.
 */
public final class CsvFile {
    private CsvFile() {}

    /**
     * Reads a table.
     *
     * @throws DataException if the file is missing, is no such table or holds what is no finite number; the message
     *     names the line
     */
    public static Matrix read(Path file) throws DataException {
        return table(file, new CsvRows(',', Integer.MAX_VALUE, false)).values();
    }

    /** Reads a table into {@code rows}, which defines the separator and how columns of words are treated. */
    static VectorTable table(Path file, CsvRows rows) throws DataException {
        long last = CsvText.read(file, rows.separator(), "a .csv file", row -> {
            if (!row.blank()) {
                rows.add(row.cells());
            }
            return true;
        });
        if (last == 0) {
            throw new DataException(file + " is empty; choose a file with one row of numbers a line.");
        }
        if (rows.isEmpty()) {
            throw new DataException(file + ", line " + last + ": there are no rows of numbers.");
        }
        Matrix values = rows.matrix();
        return new VectorTable(values, ColumnOffsets.none(values.columns()), rows.names(), rows.reading());
    }
}
