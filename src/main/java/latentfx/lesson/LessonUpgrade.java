package latentfx.lesson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import latentfx.analysis.Stop;
import latentfx.model.file.StrictJson;

/**
 * Turns the JSON of an older lesson into that of the current format version, one version at a time. What an older file lacks
 * although its version requires it stays missing, for the reader to refuse.
 */
final class LessonUpgrade {
    /** The current format version. */
    static final int CURRENT = 3;

    private LessonUpgrade() {}

    /** Changes {@code header} in place if it is of format version 1 or 2. */
    static void apply(JsonNode header) {
        if (!(header instanceof ObjectNode root)) {
            return;
        }
        if (root.path("version").asInt(-1) == 1) {
            root.put("version", 2);
            if (root.path("state") instanceof ObjectNode state) {
                fromFirst(state);
            }
        }
        if (root.path("version").asInt(-1) == 2) {
            root.put("version", CURRENT);
            if (root.path("state") instanceof ObjectNode state) {
                fromSecond(state);
            }
        }
    }

    /** Version 1 held of a map only its axes, and neither selected samples nor playback nor panels: they become the usual. */
    private static void fromFirst(ObjectNode state) {
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

    /**
     * Version 2 called the stops ends and the playback walk, and of a free stop only told whether its map had principal
     * components as axes; all others are taken for raw axes, as they were then.
     */
    private static void fromSecond(ObjectNode state) {
        rename(state, "walk", "playback");
        rename(state, "ends", "stops");
        if (state.path("stops") instanceof ArrayNode stops) {
            for (JsonNode each : stops) {
                if (each instanceof ObjectNode stop && stop.path("principal").isBoolean()) {
                    boolean principal = stop.remove("principal").booleanValue();
                    Stop.Origin origin = principal ? Stop.Origin.INVERSE_PCA : Stop.Origin.RAW_AXES;
                    stop.put("origin", stop.path("sample").asInt(-1) >= 0 ? null : origin.name());
                }
            }
        }
    }

    private static void rename(ObjectNode node, String before, String now) {
        JsonNode value = node.remove(before);
        if (value != null) {
            node.set(now, value);
        }
    }
}
