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
 * Writes samples as a CSV table (RFC 4180, UTF-8, lines end in a line feed): {@code index,label,name}, that is the index
 * among all samples, the number of the class and its name; with positions {@code x,y} behind.
 *
 * @param samples indices of the samples to write
 * @param labels class of every sample, an index into {@code names}
 * @param names names of the classes
 */
public record SampleCsv(int[] samples, int[] labels, List<String> names) {
    public SampleCsv {
        names = List.copyOf(names);
        for (int sample : samples) {
            if (sample < 0 || sample >= labels.length) {
                throw new IllegalArgumentException("there is no sample " + sample + " among " + labels.length);
            }
        }
    }

    /** The table without positions. */
    public String text() {
        StringBuilder text = new StringBuilder("index,label,name\n");
        for (int sample : samples) {
            text.append(cells(sample)).append('\n');
        }
        return text.toString();
    }

    /** Writes the table without positions, whole or not at all. */
    public void save(Path file) throws IOException {
        SafeWrite.to(file, out -> out.write(text().getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Writes the table with positions, whole or not at all.
     *
     * @param positions of every sample, two columns
     */
    public void save(Matrix positions, Path file) throws IOException {
        if (positions.columns() != 2 || positions.rows() != labels.length) {
            throw new IllegalArgumentException(positions + " are not the positions of " + labels.length + " samples");
        }
        SafeWrite.to(file, out -> {
            Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            text.write("index,label,name,x,y\n");
            for (int sample : samples) {
                text.write(cells(sample) + "," + positions.get(sample, 0) + "," + positions.get(sample, 1) + "\n");
            }
            text.flush();
        });
    }

    private String cells(int sample) {
        return sample + "," + labels[sample] + "," + CodesCsv.quoted(names.get(labels[sample]));
    }
}
