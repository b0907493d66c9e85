package latentfx.lesson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import latentfx.lesson.LessonState.Positions;
import latentfx.model.StrictJson;

/**
 * Makes what a lesson of an earlier format version says one of the newest. Version 1 knew, of a map, its axes alone, and
 * nothing of selection, walk and panels: these are then as in a new window. Version 2 knew, of a place on a map, only whether
 * it lay along principal components.
 */
final class LessonUpgrade {
    private LessonUpgrade() {}

    /** Changes {@code header} in place if it is of an earlier version; what it lacks stays lacking, for the reader to refuse. */
    static void apply(JsonNode header) {
        int version = header.path("version").asInt(-1);
        if (!(header instanceof ObjectNode root) || (version != 1 && version != 2)) {
            return;
        }
        root.put("version", LessonFile.VERSION);
        if (root.path("state") instanceof ObjectNode state) {
            if (version == 1) {
                toSecond(state);
            }
            toThird(state);
        }
    }

    private static void toSecond(ObjectNode state) {
        for (String side : new String[] {"left", "right"}) {
            JsonNode axes = state.path(side);
            if (StrictJson.tree(MapState.USUAL) instanceof ObjectNode map && !axes.isMissingNode()) {
                map.set("axes", axes);
                state.set(side, map);
            }
        }
        state.putNull("samples");
        state.set("walk", StrictJson.tree(LessonState.Walk.USUAL));
        state.set("below", StrictJson.tree(LessonState.Below.USUAL));
    }

    private static void toThird(ObjectNode state) {
        for (JsonNode end : state.path("ends")) {
            if (end instanceof ObjectNode stop && stop.path("principal").isBoolean()) {
                boolean principal = stop.remove("principal").asBoolean();
                stop.put("positions", (principal ? Positions.PRINCIPAL : Positions.RAW).name());
            }
        }
    }
}
