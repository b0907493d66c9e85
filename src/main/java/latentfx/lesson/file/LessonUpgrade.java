package latentfx.lesson.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import latentfx.analysis.Stop;
import latentfx.lesson.LessonState;
import latentfx.lesson.MapState;
import latentfx.model.file.StrictJson;
import latentfx.projection.ProjectionOption;
import latentfx.projection.ProjectionSettings;
import latentfx.projection.Projections;

/**
 * Turns the JSON of an older lesson into that of the current format version, one version at a time. What an older file lacks
 * although its version requires it stays missing, for the reader to refuse.
 */
final class LessonUpgrade {
    /** The current format version. */
    static final int CURRENT = 4;

    private LessonUpgrade() {}

    /** Changes {@code header} in place if it is of an earlier format version. */
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
            root.put("version", 3);
            if (root.path("state") instanceof ObjectNode state) {
                fromSecond(state);
            }
        }
        if (root.path("version").asInt(-1) == 3) {
            root.put("version", CURRENT);
            root.putNull("script"); // version 3 had neither script nor models and pictures of one
            root.putArray("models");
            root.putArray("pictures");
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
     * components as axes; all others are taken for raw axes, as they were then. With a projection it held the options of all
     * methods.
     */
    private static void fromSecond(ObjectNode state) {
        for (String side : new String[] {"left", "right"}) {
            if (state.path(side) instanceof ObjectNode map && map.path("projection") instanceof ObjectNode second) {
                map.set("projection", projection(second));
            }
        }
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

    /** A projection as version 3 has it: version 2 held the options of all methods, version 3 holds those of its own. */
    private static ObjectNode projection(ObjectNode second) {
        ObjectNode third = second.deepCopy();
        third.remove(List.of("neighbours", "perplexity", "axes"));
        ObjectNode options = third.putObject("options");
        Projections.find(second.path("method").asText()).ifPresent(kind -> kind.options().stream()
                .map(ProjectionOption::name)
                .filter(second::has)
                .forEach(name -> options.set(name, second.get(name))));
        if (second.path("points").isInt()) {
            third.put(
                    "points",
                    Math.max(ProjectionSettings.FEWEST, second.path("points").asInt()));
        }
        if (second.path("axes") instanceof ObjectNode axes) {
            third.setAll(Map.of("first", axes.path("x"), "second", axes.path("y")));
        }
        return third;
    }
}
