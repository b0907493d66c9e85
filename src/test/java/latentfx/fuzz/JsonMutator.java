package latentfx.fuzz;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Changes JSON: the value of any field, the fields themselves, or the text between two tokens. */
final class JsonMutator {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Stands for a value whose text is put in later, because a tree can hold no value that is no JSON. */
    private static final String HOLE = "@hole@";

    private JsonMutator() {}

    /** A value within JSON, and where it is. */
    private record Place(ContainerNode<?> parent, String field, int index) {
        JsonNode value() {
            return parent instanceof ObjectNode object ? object.get(field) : parent.get(index);
        }

        void set(JsonNode value) {
            if (parent instanceof ObjectNode object) {
                object.set(field, value);
            } else {
                ((ArrayNode) parent).set(index, value);
            }
        }

        void remove() {
            if (parent instanceof ObjectNode object) {
                object.remove(field);
            } else {
                ((ArrayNode) parent).remove(index);
            }
        }

        @Override
        public String toString() {
            return field.isEmpty() ? "[" + index + "]" : field;
        }
    }

    static Specimen mutate(byte[] sound, Choice choice) throws IOException {
        if (choice.oneIn(8)) {
            return choice.oneIn(2) ? cut(sound, choice) : encoded(sound, choice);
        }
        JsonNode tree = MAPPER.readTree(sound);
        List<Place> places = new ArrayList<>();
        collect(tree, places);
        Place place = choice.of(places);
        if (choice.oneIn(5)) {
            return structure(tree, place, choice);
        }
        String raw = value(place.value(), choice);
        place.set(TextNode.valueOf(HOLE));
        return filled(tree, raw, place + " = " + shown(raw));
    }

    private static void collect(JsonNode node, List<Place> places) {
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> {
                places.add(new Place(object, name, 0));
                collect(object.get(name), places);
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                places.add(new Place(array, "", i));
                collect(array.get(i), places);
            }
        }
    }

    private static Specimen filled(JsonNode tree, String raw, String what) throws IOException {
        String text = MAPPER.writeValueAsString(tree).replace('"' + HOLE + '"', raw);
        return new Specimen(text.getBytes(StandardCharsets.UTF_8), what);
    }

    private static Specimen structure(JsonNode tree, Place place, Choice choice) throws IOException {
        JsonNode value = place.value();
        switch (choice.below(5)) {
            case 0 -> {
                place.remove();
                return filled(tree, "", place + " taken out");
            }
            case 1 -> {
                String name = choice.oneIn(2) && !place.field().isEmpty() ? place.field() : HostileTexts.any(choice);
                place.set(TextNode.valueOf(HOLE));
                String raw = place.parent() instanceof ObjectNode
                        ? value + "," + MAPPER.writeValueAsString(name) + ":" + value
                        : value + "," + value;
                return filled(tree, raw, place + " followed by " + shown(name));
            }
            case 2 -> {
                int count = choice.of(2, 100, 5_000, 50_000);
                place.set(TextNode.valueOf(HOLE));
                String raw = IntStream.range(0, count)
                        .mapToObj(i -> String.valueOf(value))
                        .limit(Math.max(
                                2, 4_000_000 / Math.max(1, value.toString().length())))
                        .collect(Collectors.joining(",", "[", "]"));
                return filled(tree, raw, place + " repeated in a list " + count + " times");
            }
            case 3 -> {
                int depth = choice.of(2, 60, 70, 1_000, 100_000);
                place.set(TextNode.valueOf(HOLE));
                return choice.oneIn(2)
                        ? filled(tree, "[".repeat(depth) + "]".repeat(depth), place + " nested " + depth + " deep")
                        : filled(tree, "{\"a\":".repeat(depth), place + " nested " + depth + " deep, not closed");
            }
            default -> {
                JsonNode other = tree.deepCopy();
                place.set(TextNode.valueOf(HOLE));
                return filled(tree, String.valueOf(other), place + " = the whole");
            }
        }
    }

    private static String value(JsonNode before, Choice choice) throws IOException {
        return switch (choice.below(6)) {
            case 0 -> choice.of("null", "true", "[]", "{}", "[null]", "\"\"", "{\"a\":1}", "[[]]");
            case 1 -> String.valueOf(choice.size());
            case 2 ->
                choice.of(
                        "NaN",
                        "\"NaN\"",
                        "Infinity",
                        "-Infinity",
                        "1e999",
                        "-1e999",
                        "1e308",
                        "-1e308",
                        "1e39",
                        "1e-999",
                        "0.5",
                        "-0.0",
                        "1E400000000",
                        "9".repeat(50),
                        "9".repeat(400),
                        "00",
                        "+1",
                        "0x10");
            case 3 -> MAPPER.writeValueAsString(HostileTexts.any(choice));
            case 4 ->
                before.isNumber()
                        ? String.valueOf(before.asDouble() * choice.of(-1.0, 2.0, 1024.0, 0x1p30, 0.5, 1e30))
                        : before.isTextual()
                                ? MAPPER.writeValueAsString(before.asText() + HostileTexts.any(choice))
                                : "[" + before + "]";
            default -> before.isTextual() ? String.valueOf(choice.below(3)) : "\"" + choice.below(3) + "\"";
        };
    }

    /** The text up to a token, as a disk or a network that is full leaves it, or with something between two. */
    private static Specimen cut(byte[] sound, Choice choice) throws IOException {
        List<Integer> boundaries = new ArrayList<>(List.of(0));
        try (JsonParser parser = new JsonFactory().createParser(sound)) {
            while (parser.nextToken() != null) {
                boundaries.add((int) parser.currentLocation().getByteOffset());
            }
        }
        int at = choice.of(boundaries);
        String text = new String(sound, StandardCharsets.UTF_8);
        String head = new String(sound, 0, at, StandardCharsets.UTF_8);
        String put = choice.of("", "", "//", "/* */", ",", "}", "]", "\0", "\u001b", "{", "\"");
        String rest = put.isEmpty() ? "" : text.substring(head.length());
        return new Specimen((head + put + rest).getBytes(StandardCharsets.UTF_8), "at byte " + at + ": " + shown(put));
    }

    private static Specimen encoded(byte[] sound, Choice choice) {
        String text = new String(sound, StandardCharsets.UTF_8);
        return switch (choice.below(5)) {
            case 0 -> new Specimen(text.getBytes(StandardCharsets.UTF_16), "in UTF-16");
            case 1 -> new Specimen(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8), "with a byte order mark");
            case 2 -> new Specimen(new byte[0], "empty");
            case 3 -> new Specimen((text + text).getBytes(StandardCharsets.UTF_8), "twice");
            default -> ByteMutator.mutate(sound, choice);
        };
    }

    private static String shown(String raw) {
        return raw.length() > 60 ? raw.substring(0, 60) + "… (" + raw.length() + ")" : raw;
    }
}
