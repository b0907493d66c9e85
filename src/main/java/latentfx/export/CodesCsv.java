package latentfx.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import latentfx.math.Matrix;
import latentfx.task.SafeWrite;

/**
 * Writes codes as a CSV table: a header {@code index,label,z1,z2,…}, then one sample a line (RFC 4180, UTF-8, lines end
 * in a line feed). Numbers have as many digits as needed to restore the float exactly.
 */
public final class CodesCsv {
    private CodesCsv() {}

    /**
     * Writes a table, whole or not at all.
     *
     * @param codes one sample a row
     * @param latent how many of the columns are latent dimensions {@code z1, z2, …}; those beyond are the classes that
     *     a conditional model is conditioned on, {@code c0, c1, …}
     * @param labels class of each sample, an index into {@code labelNames}
     * @param labelNames the names of the classes, which are written instead of the indices
     * @throws IllegalArgumentException if there is not one label for each code
     * @throws IOException if the file cannot be written
     */
    public static void save(Matrix codes, int latent, int[] labels, List<String> labelNames, Path file)
            throws IOException {
        if (labels.length != codes.rows()) {
            throw new IllegalArgumentException(labels.length + " labels do not fit " + codes);
        }
        SafeWrite.to(file, out -> {
            Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            text.write("index,label");
            for (int column = 0; column < codes.columns(); column++) {
                text.write(column < latent ? ",z" + (column + 1) : ",c" + (column - latent));
            }
            text.write('\n');
            for (int row = 0; row < codes.rows(); row++) {
                text.write(row + "," + quoted(labelNames.get(labels[row])));
                for (float value : codes.row(row)) {
                    text.write("," + value);
                }
                text.write('\n');
            }
            text.flush();
        });
    }

    /** {@code name} as a cell of a table. */
    static String quoted(String name) {
        return TableCell.csv(name);
    }
}
