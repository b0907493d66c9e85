package latentfx.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import latentfx.data.DataException;
import latentfx.data.DataRemark;
import latentfx.data.Dataset;
import latentfx.data.ImageShape;
import latentfx.data.TrainTest;
import latentfx.data.Vectors;
import latentfx.data.table.NamedLabels;
import latentfx.data.table.TableReading;
import latentfx.data.table.VectorTable;

/**
 * What is read from a file or folder of data, told without showing it.
 *
 * @param source what was named
 * @param parts number of samples of each part by its name: {@code train} and {@code test} of a data set, {@code rows} of
 *     a table
 * @param table how a table was read; empty for a data set of images
 * @param classes number of samples of each class, in the order of the legend; empty if there are no classes
 * @param texts the texts of the first samples, at most {@value #FIRST_TEXTS}
 * @param pictures the pictures of the samples, if there are any
 * @param remarks what the reader should know
 */
public record DataDescription(
        String source,
        Map<String, Integer> parts,
        Optional<TableReading> table,
        Map<String, Integer> classes,
        List<String> texts,
        Optional<PictureFacts> pictures,
        List<DataRemark> remarks) {
    private static final int FIRST_TEXTS = 5;
    private static final int FIRST_PICTURES = 6;

    public DataDescription {
        parts = new LinkedHashMap<>(parts);
        classes = new LinkedHashMap<>(classes);
        texts = List.copyOf(texts);
        remarks = List.copyOf(remarks);
    }

    /**
     * The pictures of samples.
     *
     * @param count how many there are
     * @param shape their shape
     * @param brightness mean value of each of the first pictures over all pixels and channels, in [0, 1]
     */
    public record PictureFacts(int count, ImageShape shape, List<Double> brightness) {
        public PictureFacts {
            brightness = List.copyOf(brightness);
        }
    }

    /** Number of samples of all parts. */
    public int rows() {
        return parts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Describes a table of vectors.
     *
     * @throws DataException if a picture cannot be read
     */
    static DataDescription of(String source, VectorTable table, Optional<Vectors.Pictures> pictures)
            throws DataException {
        int rows = table.values().rows();
        TableReading reading = table.reading()
                .withRemarks(pictures.map(Vectors.Pictures::remarks).orElse(List.of()));
        List<String> texts = table.names().texts();
        Optional<PictureFacts> facts = Optional.empty();
        if (pictures.isPresent()) {
            List<float[]> first = new ArrayList<>();
            for (int i = 0; i < Math.min(FIRST_PICTURES, rows); i++) {
                first.add(pictures.get().picture(i));
            }
            facts = Optional.of(facts(rows, pictures.get().shape(), first.size(), first::get));
        }
        return new DataDescription(
                source,
                Map.of("rows", rows),
                Optional.of(reading),
                table.names().classes().map(DataDescription::counts).orElse(Map.of()),
                List.copyOf(texts.subList(0, Math.min(FIRST_TEXTS, texts.size()))),
                facts,
                reading.remarks());
    }

    /** Describes a data set of images. */
    static DataDescription of(String source, TrainTest data, List<DataRemark> remarks) {
        Map<String, Integer> parts = new LinkedHashMap<>();
        parts.put("train", data.train().size());
        parts.put("test", data.test().size());
        Map<String, Integer> classes = counts(labels(data.train()));
        counts(labels(data.test())).forEach((name, count) -> classes.merge(name, count, Integer::sum));
        PictureFacts pictures = facts(
                data.train().size() + data.test().size(),
                data.train().shape(),
                data.train().size(),
                data.train().samples()::row);
        return new DataDescription(source, parts, Optional.empty(), classes, List.of(), Optional.of(pictures), remarks);
    }

    private static NamedLabels labels(Dataset data) {
        return new NamedLabels(data.labels(), data.labelNames());
    }

    private static Map<String, Integer> counts(NamedLabels labels) {
        int[] counts = new int[labels.names().size()];
        for (int label : labels.labels()) {
            counts[label]++;
        }
        Map<String, Integer> named = new LinkedHashMap<>();
        for (int label = 0; label < counts.length; label++) {
            named.merge(labels.names().get(label), counts[label], Integer::sum);
        }
        return named;
    }

    private static PictureFacts facts(int count, ImageShape shape, int readable, IntFunction<float[]> picture) {
        List<Double> brightness = IntStream.range(0, Math.min(FIRST_PICTURES, readable))
                .mapToObj(picture)
                .map(DataDescription::mean)
                .toList();
        return new PictureFacts(count, shape, brightness);
    }

    private static double mean(float[] pixels) {
        double sum = 0;
        for (float pixel : pixels) {
            sum += pixel;
        }
        return sum / pixels.length;
    }
}
