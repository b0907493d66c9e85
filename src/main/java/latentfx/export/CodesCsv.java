package latentfx.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import latentfx.math.Matrix;
import latentfx.task.SafeWrite;

/**
 * Writes codes with the class and the name of each sample: as one CSV table with a header {@code index,label,name,z1,z2,…},
 * or as an array with such a table, without the codes, beside it. One sample a line (RFC 4180, UTF-8, lines end in a line
 * feed). Numbers have as many digits as needed to restore the float exactly.
 *
 * @param codes one sample a row
 * @param latent how many of the columns are latent dimensions {@code z1, z2, …}; those beyond are the classes that a
 *     conditional model is conditioned on, {@code c0, c1, …}
 * @param labels class of each sample, an index into {@code labelNames}
 * @param labelNames the names of the classes, which are written instead of the indices
 * @param names what each sample is called, such as its file; empty where samples are known by their index, which is written
 *     instead
 */
public record CodesCsv(Matrix codes, int latent, int[] labels, List<String> labelNames, List<String> names) {
    private static final String ENDING = ".labels.csv";

    /**
     * Checks that all fits together.
     *
     * @throws IllegalArgumentException if there is not one label, or not one name, for each code
     */
    public CodesCsv {
        if (labels.length != codes.rows()) {
            throw new IllegalArgumentException(labels.length + " labels do not fit " + codes);
        }
        if (!names.isEmpty() && names.size() != labels.length) {
            throw new IllegalArgumentException(names.size() + " names do not fit " + codes);
        }
        labelNames = List.copyOf(labelNames);
        names = List.copyOf(names);
    }

    /** The table beside the array {@code array}: {@code codes.labels.csv} beside {@code codes.npy}. */
    public static Path beside(Path array) {
        String name = String.valueOf(array.getFileName());
        int dot = name.lastIndexOf('.');
        return array.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ENDING);
    }

    /**
     * Writes one table with the codes, whole or not at all.
     *
     * @throws IOException if the file cannot be written
     */
    public void save(Path file) throws IOException {
        SafeWrite.to(file, out -> write(out, true));
    }

    /**
     * Writes the codes as an array in single precision and the table {@link #beside} it, both or neither.
     *
     * @throws IOException if a file cannot be written
     */
    public void saveArray(Path file) throws IOException {
        Map<Path, SafeWrite.Writer> files = new LinkedHashMap<>();
        files.put(file, out -> NpyExport.write(codes, out));
        files.put(beside(file), out -> write(out, false));
        SafeWrite.together(files);
    }

    private void write(OutputStream out, boolean withCodes) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write("index,label,name");
        for (int column = 0; withCodes && column < codes.columns(); column++) {
            text.write(column < latent ? ",z" + (column + 1) : ",c" + (column - latent));
        }
        text.write('\n');
        for (int row = 0; row < labels.length; row++) {
            String name = names.isEmpty() ? String.valueOf(row) : names.get(row);
            text.write(row + "," + TableCell.csv(labelNames.get(labels[row])) + "," + TableCell.csv(name));
            if (withCodes) {
                for (float value : codes.row(row)) {
                    text.write("," + value);
                }
            }
            text.write('\n');
        }
        text.flush();
    }
}
