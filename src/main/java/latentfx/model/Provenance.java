package latentfx.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import latentfx.data.DataOrigin;

/**
 * How a model came to be, kept in its file.
 *
 * @param data what it was trained on
 * @param samples how many training samples were used
 * @param plan how it was trained
 * @param libraries versions of LatentFX, Deeplearning4j and Java, by name
 * @param platform operating system, architecture and processor count
 * @param finishedAt when training ended, ISO 8601 in UTC
 * @param seconds how long training took
 * @param figures final figures by name, as {@code evaluate} prints them
 */
public record Provenance(
        DataOrigin data,
        int samples,
        TrainingPlan plan,
        Map<String, String> libraries,
        String platform,
        String finishedAt,
        double seconds,
        Map<String, Double> figures) {
    public Provenance {
        libraries = ordered(libraries);
        figures = ordered(figures);
    }

    /** A copy that keeps the order, so that a file that is read and written again has the same bytes; refuses null. */
    private static <T> Map<String, T> ordered(Map<String, T> entries) {
        Map<String, T> copy = new LinkedHashMap<>();
        entries.forEach((name, value) -> copy.put(Objects.requireNonNull(name), Objects.requireNonNull(value)));
        return Collections.unmodifiableMap(copy);
    }
}
