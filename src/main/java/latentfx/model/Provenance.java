package latentfx.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import latentfx.data.DataOrigin;

/**
 * How a model was made, stored in its file.
 *
 * @param training how it was trained; empty for an imported model
 * @param libraries versions of LatentFX, Deeplearning4j and Java, by name
 * @param platform operating system, architecture and processor count
 * @param finishedAt when training ended or the model was imported, ISO 8601 in UTC
 * @param figures final figures by name, as {@code evaluate} prints them
 * @param remark for an imported model, its source files and the origin of its codes; else empty
 */
public record Provenance(
        Optional<Training> training,
        Map<String, String> libraries,
        String platform,
        String finishedAt,
        Map<String, Double> figures,
        String remark) {
    public Provenance {
        libraries = ordered(libraries);
        figures = ordered(figures);
    }

    /** A copy that keeps the order, so that rewriting a file gives equal bytes; refuses null. */
    private static <T> Map<String, T> ordered(Map<String, T> entries) {
        Map<String, T> copy = new LinkedHashMap<>();
        entries.forEach((name, value) -> copy.put(Objects.requireNonNull(name), Objects.requireNonNull(value)));
        return Collections.unmodifiableMap(copy);
    }

    /**
     * The training of a model.
     *
     * @param data what it was trained on
     * @param samples how many training samples were used
     * @param plan how it was trained
     * @param seconds how long training took
     */
    public record Training(DataOrigin data, int samples, TrainingPlan plan, double seconds) {}
}
