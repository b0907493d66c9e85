package latentfx.ui.shell;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import latentfx.analysis.Side;
import latentfx.ui.compare.MapTools;
import latentfx.ui.settings.Settings;

/** Keeps in the settings which map is enlarged, whether both maps zoom together, show one scale, and the prior's rings. */
final class MapToolsMemory {
    private static final String LARGE = "tools.large";
    private static final String ZOOM = "tools.zoom.linked";
    private static final String SCALE = "tools.scale.same";
    private static final String RINGS = "tools.rings";

    private final Settings settings;
    private final MapTools tools;

    MapToolsMemory(Settings settings, MapTools tools) {
        this.settings = settings;
        this.tools = tools;
    }

    /** Restores them from the settings. */
    void restore() {
        String large = settings.get(LARGE, "");
        Optional<Side> remembered =
                Stream.of(Side.values()).filter(side -> tag(side).equals(large)).findFirst();
        tools.largeProperty().set(remembered);
        tools.viewLink().linkedProperty().set(settings.get(ZOOM, "no").equals("yes"));
        tools.scale().sameScaleProperty().set(settings.get(SCALE, "no").equals("yes"));
        tools.scale().ringsWantedProperty().set(settings.get(RINGS, "yes").equals("yes"));
    }

    /** Stores them in the settings. */
    void remember() {
        settings.put(LARGE, tools.largeProperty().get().map(MapToolsMemory::tag).orElse("none"));
        settings.put(ZOOM, word(tools.viewLink().linkedProperty().get()));
        settings.put(SCALE, word(tools.scale().sameScaleProperty().get()));
        settings.put(RINGS, word(tools.scale().ringsWantedProperty().get()));
    }

    private static String tag(Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }

    private static String word(boolean on) {
        return on ? "yes" : "no";
    }
}
