package latentfx.model.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** Reads the fields of a JSON object one by one, as strictly as {@link StrictJson} reads a record. */
final class JsonFields {
    private final ObjectNode left;

    /**
     * A reader of the fields of {@code object}.
     *
     * @throws IOException if it is not a JSON object
     */
    JsonFields(JsonNode object) throws IOException {
        if (!(object instanceof ObjectNode fields)) {
            throw new IOException("there is no JSON object where one should be");
        }
        this.left = fields.deepCopy();
    }

    /**
     * Removes the field {@code name} and returns its value.
     *
     * @throws IOException if it is missing or not a {@code type}
     */
    <T> T take(String name, Class<T> type) throws IOException {
        JsonNode value = left.remove(name);
        if (value == null || value.isNull()) {
            throw new IOException("the field \"" + name + "\" is missing");
        }
        return StrictJson.as(type, value);
    }

    /**
     * Refuses remaining fields.
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
