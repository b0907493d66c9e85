package latentfx.lesson.figures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What the quick figures of the bundled lessons are on MNIST, as this program measured them: shown beside those of other images
 * where MNIST is not on the computer, because the explanations speak of it.
 */
public final class MnistFigures {
    /** The name of the data. */
    public static final String DATA = "MNIST";

    private static final String TABLE = "/latentfx/lesson/mnist-figures.tsv";
    private static final Map<String, Map<String, Double>> KNOWN = read();

    private MnistFigures() {}

    /** The figures of the lesson called {@code id}, by name; empty for a lesson that has none. */
    public static Map<String, Double> of(String id) {
        return KNOWN.getOrDefault(id, Map.of());
    }

    private static Map<String, Map<String, Double>> read() {
        Map<String, Map<String, Double>> known = new HashMap<>();
        try (InputStream stream = Objects.requireNonNull(MnistFigures.class.getResourceAsStream(TABLE))) {
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", 3))
                    .forEach(row ->
                            known.computeIfAbsent(row[0], id -> new HashMap<>()).put(row[1], Double.valueOf(row[2])));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
        return known;
    }
}
