package latentfx.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import latentfx.data.Vectors;
import latentfx.math.ColumnOffsets;
import latentfx.math.Matrix;
import latentfx.task.SafeWrite;

/**
 * Writes the user's own vectors. Tables are CSV (RFC 4180, UTF-8, lines end in a line feed) and begin with {@code
 * index,label,name,sample}: the index among all vectors, the number and the name of the class, and the text of the vector,
 * empty where it has none. Numbers stand as they stood in the file that was read.
 *
 * @param vectors the vectors
 */
public record VectorsExport(Vectors vectors) {
    private static final String HEADER = "index,label,name,sample";

    /** Writes the vectors {@code samples} without numbers, whole or not at all. */
    public void saveList(int[] samples, Path file) throws IOException {
        save(file, HEADER, samples, sample -> "");
    }

    /**
     * Writes positions {@code x,y} of the vectors {@code samples}, whole or not at all.
     *
     * @param positions of every vector, two columns
     */
    public void savePositions(int[] samples, Matrix positions, Path file) throws IOException {
        if (positions.columns() != 2 || positions.rows() != vectors.size()) {
            throw new IllegalArgumentException(positions + " are not the positions of " + vectors.size() + " vectors");
        }
        save(file, HEADER + ",x,y", samples, sample -> "," + positions.get(sample, 0) + "," + positions.get(sample, 1));
    }

    /**
     * Writes all numbers of all vectors, whole or not at all.
     *
     * @param headings name of each column; columns without one are called {@code x1}, {@code x2}, …
     */
    public void saveValues(List<String> headings, Path file) throws IOException {
        int columns = vectors.values().columns();
        if (headings.size() != columns) {
            throw new IllegalArgumentException(headings.size() + " headings do not fit " + vectors.values());
        }
        StringBuilder header = new StringBuilder(HEADER);
        for (int column = 0; column < columns; column++) {
            String heading = headings.get(column).isBlank() ? "x" + (column + 1) : headings.get(column);
            header.append(',').append(TableCell.csv(heading));
        }
        int[] all = new int[vectors.size()];
        Arrays.setAll(all, i -> i);
        save(file, header.toString(), all, this::numbers);
    }

    private String numbers(int sample) {
        ColumnOffsets offsets = vectors.offsets();
        StringBuilder text = new StringBuilder();
        float[] row = vectors.values().row(sample);
        for (int column = 0; column < row.length; column++) {
            text.append(',');
            if (offsets.at(column) == 0) {
                text.append(row[column]);
            } else {
                text.append(offsets.original(column, row[column]));
            }
        }
        return text.toString();
    }

    /**
     * Writes all numbers as an array that {@code numpy.load} reads, whole or not at all: in single precision, or in double
     * where single precision would not hold what was read.
     */
    public void saveArray(Path file) throws IOException {
        Matrix values = vectors.values();
        if (vectors.offsets().isNone()) {
            NpyExport.save(values, file);
            return;
        }
        double[] whole = new double[Math.multiplyExact(values.rows(), values.columns())];
        for (int i = 0; i < whole.length; i++) {
            int column = i % values.columns();
            whole[i] = vectors.offsets().original(column, values.get(i / values.columns(), column));
        }
        NpyExport.save(List.of(values.rows(), values.columns()), whole, file);
    }

    private interface Cells {
        String of(int sample);
    }

    private void save(Path file, String header, int[] samples, Cells more) throws IOException {
        int[] labels = vectors.labels();
        List<String> texts = vectors.texts();
        SafeWrite.to(file, out -> {
            Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            text.write(header + "\n");
            for (int sample : samples) {
                String said = texts.isEmpty() ? "" : texts.get(sample);
                text.write(sample + "," + labels[sample] + ","
                        + TableCell.csv(vectors.labelNames().get(labels[sample])) + "," + TableCell.csv(said)
                        + more.of(sample) + "\n");
            }
            text.flush();
        });
    }
}
