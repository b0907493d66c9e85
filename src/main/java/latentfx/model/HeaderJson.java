package latentfx.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** A model file's header to JSON and back. Every field must be there; fields that nobody knows are refused. */
final class HeaderJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private HeaderJson() {}

    static byte[] write(ModelHeader header) throws JsonProcessingException {
        return MAPPER.writeValueAsBytes(header);
    }

    /** Reads and checks a header; {@code file} is what messages call it. */
    static ModelHeader read(byte[] json, String file) throws ModelFileException {
        try {
            JsonNode tree = MAPPER.readTree(json);
            if (!ModelHeader.FORMAT.equals(tree.path("format").asText())) {
                throw new ModelFileException(file, "is not a LatentFX model; open a file that LatentFX has saved.");
            }
            HeaderUpgrade.apply(tree);
            int version = tree.path("version").asInt(-1);
            if (version != ModelHeader.VERSION) {
                throw new ModelFileException(
                        file,
                        "is of format version " + tree.path("version").asText("none") + ", this program reads version "
                                + ModelHeader.VERSION + "; open it with the program that saved it.");
            }
            ModelHeader header = MAPPER.treeToValue(tree, ModelHeader.class);
            header.check();
            return header;
        } catch (ModelFileException told) {
            throw told;
        } catch (IOException | RuntimeException broken) {
            throw new ModelFileException(
                    file, "has a damaged header (" + reason(broken) + "); use another copy of it.", broken);
        }
    }

    private static String reason(Exception broken) {
        Throwable deepest = broken;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        String message =
                deepest instanceof JsonProcessingException json ? json.getOriginalMessage() : deepest.getMessage();
        return message == null ? "unreadable" : message.lines().findFirst().orElse("unreadable");
    }
}
