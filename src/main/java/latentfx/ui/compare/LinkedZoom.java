package latentfx.ui.compare;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import latentfx.analysis.Side;
import latentfx.ui.map.MapViewModel;
import latentfx.ui.plot.ScreenTransform;

/**
 * Lets two maps zoom and pan together: whichever is moved, the other shows the same share of its own fitted view, since the
 * units of two latent spaces have nothing to do with each other. For the FX thread.
 */
public final class LinkedZoom {
    private final Map<Side, MapViewModel> maps = new EnumMap<>(Side.class);
    private final BooleanProperty linked = new SimpleBooleanProperty();
    private Side leader = Side.LEFT;
    private boolean following;

    /** Two maps that each go their own way to begin with. */
    LinkedZoom(MapViewModel left, MapViewModel right) {
        maps.put(Side.LEFT, left);
        maps.put(Side.RIGHT, right);
        maps.forEach((side, map) -> {
            map.seenProperty().addListener((property, before, now) -> seen(side, before, now));
            map.showsAllProperty().addListener((property, before, now) -> moved(side));
        });
        linked.addListener((property, before, now) -> follow());
    }

    /** A map that only got another size has not been moved: it shows again what the one moved last shows. */
    private void seen(Side side, ScreenTransform before, ScreenTransform now) {
        if (before.width() == now.width() && before.height() == now.height()) {
            moved(side);
        } else {
            follow();
        }
    }

    private void moved(Side side) {
        if (!following) {
            leader = side;
            follow();
        }
    }

    private void follow() {
        if (linked.get() && !following) {
            following = true; // the limits of the map that follows must not come back to the one that leads
            try {
                map(leader.other()).zoom().show(map(leader).zoom().share());
            } finally {
                following = false;
            }
        }
    }

    private MapViewModel map(Side side) {
        return Objects.requireNonNull(maps.get(side));
    }

    /** Whether both move together; once set, the map not moved last joins the other. */
    public BooleanProperty linkedProperty() {
        return linked;
    }
}
