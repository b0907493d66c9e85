package latentfx.data.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import latentfx.data.DataException;
import latentfx.math.Matrix;

/**
 * Reads tables of numbers from CSV text: one row a line, cells between commas, UTF-8. A first line of names only is a
 * header; columns that it calls {@code index} or {@code label} are left out, as is a first column without a name, in
 * which pandas writes its index. Blank lines are passed over.
 */
public final class CsvFile {
    /** Longest file that is read, so that one endless line cannot fill the memory. */
    private static final long MOST_BYTES = 1L << 30;

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

    /** The same of a file whose lines {@code rows} takes, with what its rows are called. */
    public static VectorTable table(Path file, CsvRows rows) throws DataException {
        if (!Files.isRegularFile(file)) {
            throw new DataException(file + " is not a file; choose a .csv file.");
        }
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            if (Files.size(file) > MOST_BYTES) {
                throw new DataException(file + " is larger than the 1 GB that can be read; split it.");
            }
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                rows.add(number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line);
            }
            if (number == 0) {
                throw new DataException(file + " is empty; choose a file with one row of numbers a line.");
            }
            return new VectorTable(rows.matrix(), rows.names());
        } catch (IllegalArgumentException refused) {
            throw new DataException(file + ", line " + number + ": " + refused.getMessage() + ".", refused);
        } catch (CharacterCodingException binary) {
            throw new DataException(file + " is not CSV text in UTF-8; choose a .csv file.", binary);
        } catch (DataException known) {
            throw known;
        } catch (IOException error) {
            throw new DataException(
                    file + " cannot be read (" + error.getMessage() + "); check the disk and your rights to the file.",
                    error);
        }
    }
}
