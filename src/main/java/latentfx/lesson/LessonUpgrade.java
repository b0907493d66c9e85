package latentfx.lesson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import latentfx.model.StrictJson;

/**
 * Makes what a lesson of format version 1 says one of version 2. Version 1 knew, of a map, its axes alone, and nothing of
 * selection, walk and panels: these are then as in a new window.
 */
final class LessonUpgrade {
    private LessonUpgrade() {}

    /** Changes {@code header} in place if it is of version 1; what it lacks stays lacking, for the reader to refuse. */
    static void apply(JsonNode header) {
        if (!(header instanceof ObjectNode root) || root.path("version").asInt(-1) != 1) {
            return;
        }
        root.put("version", LessonFile.VERSION);
        if (root.path("state") instanceof ObjectNode state) {
            for (String side : new String[] {"left", "right"}) {
                JsonNode axes = state.path(side);
                if (StrictJson.tree(MapState.USUAL) instanceof ObjectNode map && !axes.isMissingNode()) {
                    map.set("axes", axes);
                    state.set(side, map);
                }
            }
            state.putNull("samples");
            state.set("walk", StrictJson.tree(LessonState.Playback.USUAL));
            state.set("below", StrictJson.tree(LessonState.Below.USUAL));
        }
    }
}
