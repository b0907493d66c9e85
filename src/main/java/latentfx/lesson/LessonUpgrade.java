package latentfx.lesson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import latentfx.lesson.LessonState.Positions;
import latentfx.model.StrictJson;
import latentfx.projection.ProjectionOption;
import latentfx.projection.ProjectionSettings;
import latentfx.projection.Projections;

/**
 * Makes what a lesson of an earlier format version says one of the newest. Version 1 knew, of a map, its axes alone, and
 * nothing of selection, walk and panels: these are then as in a new window. Version 2 wrote
 * the options of all methods with each, and knew of a place on a map only whether it lay along principal components.
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
        for (String side : new String[] {"left", "right"}) {
            if (state.path(side) instanceof ObjectNode map && map.path("projection") instanceof ObjectNode second) {
                map.set("projection", projection(second));
            }
        }
        for (JsonNode end : state.path("ends")) {
            if (end instanceof ObjectNode stop && stop.path("principal").isBoolean()) {
                boolean principal = stop.remove("principal").asBoolean();
                stop.put("positions", (principal ? Positions.PRINCIPAL : Positions.RAW).name());
            }
        }
    }

    /** What version 2 said of a projection, with those options only that its method has. */
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
