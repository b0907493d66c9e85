package latentfx.ui.shell;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import latentfx.ui.compare.MapPair;
import latentfx.ui.path.Side;
import latentfx.ui.settings.Settings;

/** Keeps in the settings which map is enlarged and whether both maps zoom together. */
final class MapToolsMemory {
    private static final String LARGE = "maps.large";
    private static final String ZOOM = "maps.zoom.linked";

    private final Settings settings;
    private final MapPair maps;

    MapToolsMemory(Settings settings, MapPair maps) {
        this.settings = settings;
        this.maps = maps;
    }

    /** Restores both from the settings. */
    void restore() {
        String large = settings.get(LARGE, "");
        Optional<Side> remembered =
                Stream.of(Side.values()).filter(side -> tag(side).equals(large)).findFirst();
        maps.largeProperty().set(remembered);
        maps.zoom().linkedProperty().set(settings.get(ZOOM, "no").equals("yes"));
    }

    /** Stores both in the settings. */
    void remember() {
        settings.put(LARGE, maps.largeProperty().get().map(MapToolsMemory::tag).orElse("none"));
        settings.put(ZOOM, maps.zoom().linkedProperty().get() ? "yes" : "no");
    }

    private static String tag(Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }
}
