package latentfx.ui.projection;

import java.util.Optional;
import latentfx.ui.map.Arrangement;
import latentfx.ui.map.AxisChoice;
import latentfx.ui.map.MapViewModel;

/** The layout of a map, as one state of a step that can be undone. */
record MapLayout(AxisChoice axes, Optional<Arrangement> arrangement) {
    /** The present layout of {@code map}. */
    static MapLayout of(MapViewModel map) {
        return new MapLayout(map.axesProperty().get(), map.arrangementProperty().get());
    }

    /** Lays {@code map} out so. */
    void show(MapViewModel map) {
        map.axesProperty().set(axes);
        map.arrangementProperty().set(arrangement);
    }

    /** This layout with the samples at the positions of {@code made}. */
    MapLayout with(Arrangement made) {
        return new MapLayout(axes, Optional.of(made));
    }
}
