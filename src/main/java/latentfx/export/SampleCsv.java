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
 * Writes samples as a CSV table (RFC 4180, UTF-8, lines end in a line feed): {@code index,label,name,sample}, that
 * is the index among all samples, the number of the class and its name, and the name of the sample; with positions {@code x,y}
 * or the numbers of the codes behind.
 *
 * @param samples indices of the samples to write
 * @param labels class of every sample, an index into {@code names}
 * @param names names of the classes
 * @param texts what every sample is called, such as its file or its row; empty where samples are known by their index, which
 *     is written instead
 */
public record SampleCsv(int[] samples, int[] labels, List<String> names, List<String> texts) {
    private static final String HEADER = "index,label,name,sample";

    public SampleCsv {
        names = List.copyOf(names);
        if (!texts.isEmpty() && texts.size() != labels.length) {
            throw new IllegalArgumentException(texts.size() + " names do not fit " + labels.length + " samples");
        }
        for (int sample : samples) {
            if (sample < 0 || sample >= labels.length) {
                throw new IllegalArgumentException("there is no sample " + sample + " among " + labels.length);
            }
        }
    }

    /** The table of {@code samples} that are known by their index. */
    public SampleCsv(int[] samples, int[] labels, List<String> names) {
        this(samples, labels, names, List.of());
    }

    /** The table without positions. */
    public String text() {
        StringBuilder text = new StringBuilder(HEADER + "\n");
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
        save(positions, HEADER + ",x,y", file);
    }

    /**
     * Writes the table with codes, whole or not at all.
     *
     * @param codes of every sample
     * @param latent how many of the columns are latent dimensions {@code z1, z2, …}; those beyond are the classes that a
     *     conditional model is conditioned on, {@code c0, c1, …}
     */
    public void saveCodes(Matrix codes, int latent, Path file) throws IOException {
        if (codes.rows() != labels.length) {
            throw new IllegalArgumentException(codes + " are not the codes of " + labels.length + " samples");
        }
        StringBuilder header = new StringBuilder(HEADER);
        for (int column = 0; column < codes.columns(); column++) {
            header.append(column < latent ? ",z" + (column + 1) : ",c" + (column - latent));
        }
        save(codes, header.toString(), file);
    }

    private void save(Matrix numbers, String header, Path file) throws IOException {
        SafeWrite.to(file, out -> {
            Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            text.write(header + "\n");
            for (int sample : samples) {
                StringBuilder line = new StringBuilder(cells(sample));
                for (float number : numbers.row(sample)) {
                    line.append(',').append(number);
                }
                text.write(line.append('\n').toString());
            }
            text.flush();
        });
    }

    private String cells(int sample) {
        String name = texts.isEmpty() ? String.valueOf(sample) : texts.get(sample);
        return sample + "," + labels[sample] + "," + TableCell.csv(names.get(labels[sample])) + ","
                + TableCell.csv(name);
    }
}
