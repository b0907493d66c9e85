package latentfx.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import latentfx.math.Matrix;
import latentfx.task.SafeWrite;

/**
 * A table of numbers with named columns.
 *
 * @param header names of the columns
 * @param rows the numbers; NaN becomes an empty cell in CSV
 */
public record NumberTable(List<String> header, Matrix rows) {
    public NumberTable {
        header = List.copyOf(header);
        if (header.size() != rows.columns()) {
            throw new IllegalArgumentException(header.size() + " names do not fit " + rows);
        }
    }

    /** Writes the table as CSV (RFC 4180, UTF-8, lines end in a line feed), whole or not at all. */
    public void saveCsv(Path file) throws IOException {
        SafeWrite.to(file, out -> {
            Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            text.write(header.stream().map(NumberTable::quoted).collect(Collectors.joining(",")) + "\n");
            for (int row = 0; row < rows.rows(); row++) {
                StringJoiner line = new StringJoiner(",", "", "\n");
                for (float value : rows.row(row)) {
                    line.add(Float.isNaN(value) ? "" : String.valueOf(value));
                }
                text.write(line.toString());
            }
            text.flush();
        });
    }

    /** Writes the numbers alone as an array that {@code numpy.load} reads, whole or not at all. */
    public void saveNpy(Path file) throws IOException {
        NpyExport.save(rows, file);
    }

    private static String quoted(String name) {
        return TableCell.csv(name);
    }
}
