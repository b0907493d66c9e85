package latentfx.ui.plot;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/**
 * The zoom and pan that several maps have in common: while it is on, each shows the same share of its own fitted view as the
 * one moved last (shares, because the units of two latent spaces cannot be compared). For the FX thread.
 */
public final class ViewLink {
    private final BooleanProperty linked = new SimpleBooleanProperty();
    private final List<MapZoom> maps = new ArrayList<>();
    private @Nullable MapZoom leader;
    private boolean following;

    /** Without maps, and off. */
    public ViewLink() {
        linked.addListener((property, before, now) -> follow());
    }

    /** Whether the maps move together; once set, all join the one moved last, or else the first. */
    public BooleanProperty linkedProperty() {
        return linked;
    }

    /** {@code map} moves with the others from now on. */
    void join(MapZoom map) {
        maps.add(map);
        if (leader == null) {
            leader = map;
        }
    }

    /** {@code map} does not move with the others any more. */
    void leave(MapZoom map) {
        maps.remove(map);
        if (map.equals(leader)) {
            leader = maps.isEmpty() ? null : maps.get(0);
        }
    }

    /** {@code map} has been zoomed or panned. */
    void moved(MapZoom map) {
        if (!following) {
            leader = map;
            follow();
        }
    }

    /** A map has got another size. That does not count as moved; all follow the one moved last again. */
    void resized() {
        follow();
    }

    private void follow() {
        MapZoom first = leader;
        if (first == null || following || !linked.get()) {
            return;
        }
        following = true; // the limits of a map that follows must not come back to the one that leads
        try {
            for (MapZoom map : maps) {
                if (!map.equals(first)) {
                    map.show(first.share());
                }
            }
        } finally {
            following = false;
        }
    }
}
