package latentfx.model.file;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import latentfx.data.ReadBudget;
import latentfx.task.ShownText;

/**
 * Strict JSON for records: every component must be present exactly once and have its type, unknown fields are refused,
 * and only an {@link java.util.Optional} may be null.
 */
public final class StrictJson {
    /** Memory that a token of JSON takes as a node of a tree, at most, in bytes: an object with its map. */
    private static final int PER_TOKEN = 120;

    private static final int DEEPEST = 64;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_NAME = 1_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxNameLength(LONGEST_NAME)
                    .build())
            .build();

    private static final JsonMapper MAPPER = JsonMapper.builder(FACTORY)
            .addModule(new Jdk8Module())
            .addModule(FiniteNumbers.module())
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .build();

    /** How the library names a component that is missing or null. */
    private static final Pattern MISSING =
            Pattern.compile("(?:Missing required|Null value for|Missing) creator property '([^']*)'");

    private static final int SHOWN = 80;

    private static final ObjectWriter INDENTED = MAPPER.writerWithDefaultPrettyPrinter();

    static {
        MAPPER.setDefaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));
    }

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
     * @param budget is charged with the memory of the tree before that is built
     * @throws IOException if it is not valid JSON, nested too deeply, or costs more than {@code budget} has left
     */
    public static JsonNode parse(byte[] json, ReadBudget budget) throws IOException {
        long tokens = 0;
        try (JsonParser parser = FACTORY.createParser(json)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        budget.charge(tokens, PER_TOKEN);
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

    /** The reason why JSON was refused, on one line: which field, or where the text is no JSON. */
    public static String reason(Exception refused) {
        Throwable deepest = refused;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        if (deepest instanceof UnrecognizedPropertyException unknown) {
            return "nobody knows the field \"" + ShownText.head(unknown.getPropertyName(), SHOWN) + "\"";
        }
        if (deepest instanceof JsonMappingException mapping) {
            Matcher missing = MISSING.matcher(mapping.getOriginalMessage());
            return missing.find()
                    ? "the field \"" + field(mapping, missing.group(1)) + "\" is missing"
                    : "the field \"" + field(mapping, "") + "\" has a value that does not fit";
        }
        if (deepest instanceof StreamConstraintsException) {
            return "it is nested too deeply, or has a number or name that is too long";
        }
        if (deepest instanceof JsonProcessingException syntax) {
            if (syntax.getOriginalMessage().startsWith("Duplicate field")) {
                return "a field is there twice at line " + syntax.getLocation().getLineNr();
            }
            JsonLocation at = syntax.getLocation();
            return at == null
                    ? "it is no JSON"
                    : "it is no JSON at line " + at.getLineNr() + ", column " + at.getColumnNr();
        }
        String message = deepest.getMessage();
        boolean ours = deepest instanceof IllegalArgumentException || deepest instanceof IOException;
        return message == null || !ours ? "unreadable" : ShownText.of(message);
    }

    /** The path of the field where {@code mapping} failed, such as {@code codes.labelNames[3]}, and {@code last} in it. */
    private static String field(JsonMappingException mapping, String last) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : mapping.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        if (!last.isEmpty() && !path.toString().equals(last) && !path.toString().endsWith('.' + last)) {
            path.append(path.isEmpty() ? "" : ".").append(last);
        }
        return ShownText.head(path.toString(), SHOWN);
    }
}
