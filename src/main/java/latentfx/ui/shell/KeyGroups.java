package latentfx.ui.shell;

import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import latentfx.ui.keyboard.FocusKeys;
import latentfx.ui.keyboard.TabStops;
import latentfx.ui.presentation.Presentation;
import latentfx.ui.presentation.PresentationKeys;

/**
 * The keys of the whole main window, and which of its controls are one stop of the tab key: header and corners of a map
 * together, its legend, the panels and switches below the maps, the time line, the links of the glossary, the status bar.
 */
final class KeyGroups {
    private KeyGroups() {}

    /** Installs the keys in {@code scene}; most are left alone while {@code covered} says that a box is open. */
    static void install(Scene scene, Presentation presentation, BooleanSupplier covered) {
        PresentationKeys.install(scene, presentation, covered);
        FocusKeys.install(
                scene,
                new TabStops("side", "map-legend", "tools-bar", "time-strip", "help-glossary", "status-bar"),
                covered);
    }
}
