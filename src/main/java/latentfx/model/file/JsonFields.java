package latentfx.model.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** Takes the fields of a JSON object one by one, as strictly as {@link StrictJson} fills a record. */
final class JsonFields {
    private final ObjectNode left;

    /**
     * The fields of {@code object}.
     *
     * @throws IOException if it is no JSON object
     */
    JsonFields(JsonNode object) throws IOException {
        if (!(object instanceof ObjectNode fields)) {
            throw new IOException("there is no JSON object where one should be");
        }
        this.left = fields.deepCopy();
    }

    /**
     * The value of the field {@code name}, which is not there any more afterwards.
     *
     * @throws IOException if there is none, or it is not a {@code type}
     */
    <T> T take(String name, Class<T> type) throws IOException {
        JsonNode value = left.remove(name);
        if (value == null || value.isNull()) {
            throw new IOException("the field \"" + name + "\" is missing");
        }
        return StrictJson.as(type, value);
    }

    /**
     * Refuses fields that were not taken.
     *
     * @throws IOException if there is one
     */
    void end() throws IOException {
        if (!left.isEmpty()) {
            throw new IOException(
                    "nobody knows the field \"" + left.fieldNames().next() + "\"");
        }
    }
}
