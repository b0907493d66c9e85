package latentfx.ui.map;

import java.util.Optional;
import latentfx.ui.plot.Viewport;

/** Reads and restores which part of the plane a map shows. For the FX thread. */
public final class SavedView {
    private SavedView() {}

    /** The part that the user chose on {@code map}; empty while it shows all points. */
    public static Optional<Viewport> of(MapViewModel map) {
        return map.showsAllProperty().get()
                ? Optional.empty()
                : Optional.of(map.viewportProperty().get());
    }

    /** Shows {@code view} on {@code map}, or all points where it is empty. */
    public static void restore(MapViewModel map, Optional<Viewport> view) {
        view.ifPresentOrElse(map.camera()::showViewport, map::fit);
    }
}
