package latentfx.lesson.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import latentfx.lesson.LessonState;
import latentfx.lesson.script.NumberStyle;
import latentfx.lesson.script.Wording;
import latentfx.model.file.StrictJson;

/**
 * Completes what whoever writes a lesson by hand may leave out: an absent text is empty, an absent part is none, and a state
 * names only what differs: that of the lesson from a new window's, that of a step from the lesson's (as in a JSON merge patch,
 * RFC 7396). All else stays missing, for the reader to refuse.
 */
final class ScriptDefaults {
    private static final String ENGLISH = "en";
    private static final String KOREAN = "ko";

    private ScriptDefaults() {}

    /** Completes the header of a file in place; nearly all of it only if it has a script. */
    static void complete(ObjectNode header) {
        later(header.path("state"));
        if (header.path("script") instanceof ObjectNode script) {
            absent(header, "left", false);
            absent(header, "right", false);
            header.set("state", merged(StrictJson.tree(LessonState.USUAL), header.path("state")));
            list(header, "models");
            list(header, "pictures");
            script(script, header.path("state"));
            bothLanguages(script);
        }
    }

    /** What files of the current version did not have from the beginning. */
    private static void later(JsonNode state) {
        if (state.path("below") instanceof ObjectNode below) {
            none(below, "sameScale", "rings");
        }
        for (String side : new String[] {"left", "right"}) {
            if (state.path(side).path("behind") instanceof ObjectNode behind) {
                absent(behind, "judged", false);
            }
        }
    }

    private static void script(ObjectNode script, JsonNode state) {
        absent(script, "number", 0);
        absent(script, "measures", "");
        words(script, "knows", "remember");
        for (JsonNode each : script.path("steps")) {
            if (each instanceof ObjectNode step) {
                none(step, "left", "right", "show", "page", "task", "question", "figures");
                words(step, "text", "why", "source");
                if (step.path("show").isObject()) {
                    step.set("show", merged(state, step.path("show")));
                }
                if (step.path("task") instanceof ObjectNode task) {
                    absent(task, "target", "");
                }
                if (step.path("question") instanceof ObjectNode question) {
                    question(question);
                }
                if (step.path("figures") instanceof ObjectNode figures) {
                    absent(figures, "style", NumberStyle.PLAIN.tag());
                    for (JsonNode item : figures.path("figures")) {
                        words(item, "label");
                    }
                }
            }
        }
    }

    private static void question(ObjectNode question) {
        list(question, "choices");
        none(question, "scale");
        if (question.path("scale") instanceof ObjectNode scale) {
            absent(scale, "style", NumberStyle.PLAIN.tag());
            absent(scale, "within", 0);
        }
        for (JsonNode each : question.path("choices")) {
            words(each, "text");
            if (each instanceof ObjectNode choice) {
                none(choice, "figure", "picture");
                if (choice.path("picture") instanceof ObjectNode picture) {
                    none(picture, "sha256", "model");
                    list(picture, "samples");
                    absent(picture, "position", 0);
                    absent(picture, "pixels", false);
                }
            }
        }
    }

    private static void absent(ObjectNode node, String field, Object usual) {
        if (!node.has(field)) {
            node.set(field, StrictJson.tree(usual));
        }
    }

    private static void none(ObjectNode node, String... fields) {
        for (String field : fields) {
            if (!node.has(field)) {
                node.putNull(field);
            }
        }
    }

    private static void list(ObjectNode node, String field) {
        if (!node.has(field)) {
            node.putArray(field);
        }
    }

    private static void words(JsonNode node, String... fields) {
        if (node instanceof ObjectNode object) {
            for (String field : fields) {
                absent(object, field, Wording.NONE);
            }
        }
    }

    /** Gives every text below {@code node} both languages. */
    private static void bothLanguages(JsonNode node) {
        if (node instanceof ObjectNode object && (object.has(ENGLISH) || object.has(KOREAN))) {
            absent(object, ENGLISH, "");
            absent(object, KOREAN, "");
        }
        node.forEach(ScriptDefaults::bothLanguages);
    }

    /** {@code base} with what {@code change} names in its place; neither is changed. */
    private static JsonNode merged(JsonNode base, JsonNode change) {
        if (change.isMissingNode()) {
            return base.deepCopy();
        }
        if (!(change instanceof ObjectNode) || !(base instanceof ObjectNode)) {
            return change instanceof ArrayNode array ? array.deepCopy() : change;
        }
        ObjectNode whole = base.deepCopy();
        for (Map.Entry<String, JsonNode> field : change.properties()) {
            whole.set(field.getKey(), merged(base.path(field.getKey()), field.getValue()));
        }
        return whole;
    }
}
