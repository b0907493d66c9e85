package latentfx.ui.plot;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/**
 * Links zoom and pan of several maps: while it is on, each map shows the same share of its own fitted view as the map
 * moved last. Shares are used because the units of two latent spaces are not comparable. For the FX thread.
 */
public final class ViewLink {
    private final BooleanProperty linked = new SimpleBooleanProperty();
    private final List<MapZoom> maps = new ArrayList<>();
    private @Nullable MapZoom leader;
    private boolean following;

    /** Creates a link without maps, switched off. */
    public ViewLink() {
        linked.addListener((property, before, now) -> follow());
    }

    /** Whether the maps move together; once set, all join the one moved last, or else the first. */
    public BooleanProperty linkedProperty() {
        return linked;
    }

    /** Adds {@code map} to the link. */
    void join(MapZoom map) {
        maps.add(map);
        if (leader == null) {
            leader = map;
        }
    }

    /** Removes {@code map} from the link. */
    void leave(MapZoom map) {
        maps.remove(map);
        if (map.equals(leader)) {
            leader = maps.isEmpty() ? null : maps.get(0);
        }
    }

    /** Reports that {@code map} has been zoomed or panned by the user. */
    void moved(MapZoom map) {
        if (!following) {
            leader = map;
            follow();
        }
    }

    /** Reports that a map was resized; all maps are set to the view of the one moved last. */
    void resized() {
        follow();
    }

    private void follow() {
        MapZoom first = leader;
        if (first == null || following || !linked.get()) {
            return;
        }
        following = true; // the limits of a following map must not move the leading one
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
