package latentfx.model.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;

/**
 * Strict JSON for records: every component must be present exactly once and have its type, unknown fields are refused,
 * and only an {@link java.util.Optional} may be null.
 */
public final class StrictJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private static final ObjectWriter INDENTED = MAPPER.writerWithDefaultPrettyPrinter();

    private StrictJson() {}

    /** Writes a record on one line. */
    public static byte[] write(Object value) throws JsonProcessingException {
        return MAPPER.writeValueAsBytes(value);
    }

    /** Writes a record indented, for readability. */
    public static byte[] writeIndented(Object value) throws JsonProcessingException {
        return INDENTED.writeValueAsBytes(value);
    }

    /** Converts a record to a tree, which the caller may change to another format version. */
    public static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    /**
     * Parses JSON to a tree.
     *
     * @throws IOException if it is not valid JSON
     */
    public static JsonNode parse(byte[] json) throws IOException {
        return MAPPER.readTree(json);
    }

    /**
     * Converts a tree to a record.
     *
     * @throws IOException if fields are missing, unknown or of a wrong type, or the record's constructor refuses them
     */
    public static <T> T as(Class<T> type, JsonNode tree) throws IOException {
        return MAPPER.treeToValue(tree, type);
    }

    /** The reason why JSON was refused, on one line, from the message of the exception. */
    public static String reason(Exception refused) {
        Throwable deepest = refused;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        String message =
                deepest instanceof JsonProcessingException json ? json.getOriginalMessage() : deepest.getMessage();
        return message == null ? "unreadable" : message.lines().findFirst().orElse("unreadable");
    }
}
