package latentfx.ui.shell;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import latentfx.analysis.Side;
import latentfx.ui.compare.MapTools;
import latentfx.ui.settings.Settings;

/** Remembers from one start to the next which map is large and whether both zoom together. */
final class MapToolsMemory {
    private static final String LARGE = "maps.large";
    private static final String ZOOM = "maps.zoom.linked";

    private final Settings settings;
    private final MapTools lab;

    MapToolsMemory(Settings settings, MapTools lab) {
        this.settings = settings;
        this.lab = lab;
    }

    /** Brings both back. */
    void restore() {
        String large = settings.get(LARGE, "");
        Optional<Side> remembered =
                Stream.of(Side.values()).filter(side -> tag(side).equals(large)).findFirst();
        lab.largeProperty().set(remembered);
        lab.viewLink().linkedProperty().set(settings.get(ZOOM, "no").equals("yes"));
    }

    /** Notes both. */
    void remember() {
        settings.put(LARGE, lab.largeProperty().get().map(MapToolsMemory::tag).orElse("none"));
        settings.put(ZOOM, lab.viewLink().linkedProperty().get() ? "yes" : "no");
    }

    private static String tag(Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }
}
