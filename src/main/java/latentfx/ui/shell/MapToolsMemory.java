package latentfx.ui.shell;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import latentfx.analysis.Side;
import latentfx.ui.compare.MapTools;
import latentfx.ui.settings.Settings;

/** Remembers from one start to the next which map is large and whether both zoom together. */
final class MapToolsMemory {
    private static final String LARGE = "tools.large";
    private static final String ZOOM = "tools.zoom.linked";

    private final Settings settings;
    private final MapTools tools;

    MapToolsMemory(Settings settings, MapTools tools) {
        this.settings = settings;
        this.tools = tools;
    }

    /** Brings both back. */
    void restore() {
        String large = settings.get(LARGE, "");
        Optional<Side> remembered =
                Stream.of(Side.values()).filter(side -> tag(side).equals(large)).findFirst();
        tools.largeProperty().set(remembered);
        tools.viewLink().linkedProperty().set(settings.get(ZOOM, "no").equals("yes"));
    }

    /** Notes both. */
    void remember() {
        settings.put(LARGE, tools.largeProperty().get().map(MapToolsMemory::tag).orElse("none"));
        settings.put(ZOOM, tools.viewLink().linkedProperty().get() ? "yes" : "no");
    }

    private static String tag(Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }
}
