package latentfx.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import latentfx.data.table.NamedLabels;
import latentfx.math.ColumnOffsets;
import latentfx.math.Matrix;
import latentfx.projection.Embedding;
import latentfx.task.SafeWrite;

/** Writes projections to CSV and NPY files, whole or not at all. */
public final class EmbeddingExport {
    private EmbeddingExport() {}

    /**
     * A CSV table {@code index,label,x,y} of the points that have a position, with the index among those given; without
     * the second column where there are none.
     *
     * @param lacking what is added to the coordinates of each position, in double precision
     * @throws IllegalArgumentException if there is not one label for each point given
     * @throws IOException if the file cannot be written
     */
    public static void csv(Embedding embedding, ColumnOffsets lacking, Optional<NamedLabels> labels, Path file)
            throws IOException {
        int[] classes = labels.map(NamedLabels::labels).orElse(new int[embedding.given()]);
        if (classes.length != embedding.given()) {
            throw new IllegalArgumentException(classes.length + " labels do not fit " + embedding.given() + " points");
        }
        List<String> names = labels.map(NamedLabels::names).orElse(List.of());
        int[] samples = embedding.samples();
        SafeWrite.to(file, out -> {
            Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            text.write(names.isEmpty() ? "index,x,y\n" : "index,label,x,y\n");
            for (int i = 0; i < samples.length; i++) {
                text.write(String.valueOf(samples[i]));
                if (!names.isEmpty()) {
                    text.write("," + TableCell.csv(names.get(classes[samples[i]])));
                }
                text.write("," + number(embedding, lacking, i, 0));
                text.write("," + number(embedding, lacking, i, 1) + "\n");
            }
            text.flush();
        });
    }

    private static String number(Embedding embedding, ColumnOffsets lacking, int row, int axis) {
        float stored = embedding.positions().get(row, axis);
        return lacking.at(axis) == 0 ? String.valueOf(stored) : String.valueOf(lacking.original(axis, stored));
    }

    /**
     * An NPY array of two columns with one row a point given, so that rows keep their meaning; NaN where a point has no
     * position. In double precision where something is added to the coordinates, else in single precision.
     *
     * @param lacking what is added to the coordinates of each position, in double precision
     * @throws IOException if the file cannot be written
     */
    public static void npy(Embedding embedding, ColumnOffsets lacking, Path file) throws IOException {
        if (lacking.isNone()) {
            NpyExport.save(Matrix.wrap(embedding.given(), 2, positions(embedding)), file);
            return;
        }
        float[] stored = positions(embedding);
        double[] whole = new double[stored.length];
        for (int i = 0; i < whole.length; i++) {
            whole[i] = lacking.original(i % 2, stored[i]);
        }
        NpyExport.save(List.of(embedding.given(), 2), whole, file);
    }

    private static float[] positions(Embedding embedding) {
        float[] values = new float[2 * embedding.given()];
        Arrays.fill(values, Float.NaN);
        int[] samples = embedding.samples();
        for (int i = 0; i < samples.length; i++) {
            embedding.positions().copyRows(i, 1, values, 2 * samples[i]);
        }
        return values;
    }
}
