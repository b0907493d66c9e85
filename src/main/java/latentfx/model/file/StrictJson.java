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
 * The JSON in our files, read strictly: every field of a record must be there once and have its type, fields that nobody
 * knows are refused, and only an {@link java.util.Optional} may be null.
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

    /** Writes a record in one line. */
    public static byte[] write(Object value) throws JsonProcessingException {
        return MAPPER.writeValueAsBytes(value);
    }

    /** Writes a record for people to read. */
    public static byte[] writeIndented(Object value) throws JsonProcessingException {
        return INDENTED.writeValueAsBytes(value);
    }

    /** A record as a tree, to be changed into what another version writes. */
    public static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    /**
     * Reads any JSON.
     *
     * @throws IOException if it is none
     */
    public static JsonNode parse(byte[] json) throws IOException {
        return MAPPER.readTree(json);
    }

    /**
     * Makes a record of what was read.
     *
     * @throws IOException if it does not say just what the record needs, or the record refuses it
     */
    public static <T> T as(Class<T> type, JsonNode tree) throws IOException {
        return MAPPER.treeToValue(tree, type);
    }

    /** Why JSON was refused, in the words of what refused it; one line. */
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
