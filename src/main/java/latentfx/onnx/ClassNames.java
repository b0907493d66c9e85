package latentfx.onnx;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import latentfx.data.ReadBudget;
import latentfx.model.file.ModelFileException;
import latentfx.model.file.StrictJson;
import latentfx.task.ShownText;

/**
 * What the classes of a classifier are called: by the file {@code NAME.labels.txt} beside it, one a line; else by {@code
 * classes} in its metadata, a JSON array or names with commas between; else by numbers from 0.
 */
final class ClassNames {
    private static final String ENDING = ".labels.txt";
    private static final String PROPERTY = "classes";
    private static final int LARGEST = 1 << 18;

    private ClassNames() {}

    /**
     * The names of {@code count} classes of the network in {@code file}.
     *
     * @throws ModelFileException if there is a file beside it that has not a name for each; the message is one sentence
     * @throws IOException if that file cannot be read
     */
    static List<String> of(Path file, OnnxGraph graph, int count) throws IOException {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        Path beside = file.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ENDING);
        if (Files.isRegularFile(beside)) {
            return lines(beside, count);
        }
        return graph.property(PROPERTY)
                .map(ClassNames::listed)
                .filter(names -> names.size() == count && names.stream().noneMatch(String::isBlank))
                .orElseGet(() ->
                        IntStream.range(0, count).mapToObj(Integer::toString).toList());
    }

    private static List<String> lines(Path beside, int count) throws IOException {
        String name = String.valueOf(beside.getFileName());
        byte[] bytes;
        try (InputStream stream = Files.newInputStream(beside)) {
            bytes = stream.readNBytes(LARGEST + 1);
        }
        List<String> names = bytes.length > LARGEST
                ? List.of()
                : new String(bytes, StandardCharsets.UTF_8)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(ShownText::of)
                        .toList();
        if (names.size() != count) {
            throw new ModelFileException(
                    name,
                    "has not the names of " + count + " classes, one a line, that its classifier needs; correct or"
                            + " delete it.");
        }
        return names;
    }

    private static List<String> listed(String property) {
        if (property.length() > LARGEST) {
            return List.of();
        }
        return (property.stripLeading().startsWith("[") ? json(property) : Optional.<List<String>>empty())
                .orElseGet(() -> List.of(property.split(",", -1))).stream()
                        .map(name -> ShownText.of(name.strip()))
                        .toList();
    }

    private static Optional<List<String>> json(String property) {
        byte[] bytes = property.getBytes(StandardCharsets.UTF_8);
        try {
            List<String> names = new ArrayList<>();
            for (JsonNode name : StrictJson.parse(bytes, ReadBudget.of(PROPERTY, bytes.length))) {
                names.add(name.asText());
            }
            return Optional.of(names);
        } catch (IOException noJson) {
            return Optional.empty();
        }
    }
}
