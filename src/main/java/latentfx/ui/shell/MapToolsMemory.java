package latentfx.ui.shell;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import latentfx.analysis.Side;
import latentfx.ui.compare.MapTools;
import latentfx.ui.settings.Settings;

/** Keeps in the settings which map is enlarged and whether both maps zoom together. */
final class MapToolsMemory {
    private static final String LARGE = "tools.large";
    private static final String ZOOM = "tools.zoom.linked";

    private final Settings settings;
    private final MapTools tools;

    MapToolsMemory(Settings settings, MapTools tools) {
        this.settings = settings;
        this.tools = tools;
    }

    /** Restores both from the settings. */
    void restore() {
        String large = settings.get(LARGE, "");
        Optional<Side> remembered =
                Stream.of(Side.values()).filter(side -> tag(side).equals(large)).findFirst();
        tools.largeProperty().set(remembered);
        tools.viewLink().linkedProperty().set(settings.get(ZOOM, "no").equals("yes"));
    }

    /** Stores both in the settings. */
    void remember() {
        settings.put(LARGE, tools.largeProperty().get().map(MapToolsMemory::tag).orElse("none"));
        settings.put(ZOOM, tools.viewLink().linkedProperty().get() ? "yes" : "no");
    }

    private static String tag(Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }
}
