package latentfx.ui.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/**
 * Links zoom and pan of several maps. While {@link #linkedProperty} is on, each map shows the same share of its own fitted
 * view as the map moved last; shares are used because the clouds of two latent spaces differ in size. While {@link
 * #sameScaleProperty} is on, maps in code units show equally many units per pixel, and all of the largest cloud fits;
 * with both on, they are moved by equally many units. For the FX thread.
 */
public final class ViewLink {
    private final BooleanProperty linked = new SimpleBooleanProperty();
    private final BooleanProperty sameScale = new SimpleBooleanProperty();
    private final List<MapCamera> maps = new ArrayList<>();
    private Map<MapCamera, ViewFlight> flights = Map.of();
    private Consumer<DoubleConsumer> animation = step -> {};
    private @Nullable MapCamera leader;
    private boolean following;

    /** Creates a link without maps, switched off. */
    public ViewLink() {
        linked.addListener((property, before, now) -> follow());
        sameScale.addListener((property, before, now) -> fitAll());
    }

    /** Whether the maps move together; once set, all join the one moved last, or else the first. */
    public BooleanProperty linkedProperty() {
        return linked;
    }

    /** Whether maps in code units are shown at one scale; a change fits all maps. */
    public BooleanProperty sameScaleProperty() {
        return sameScale;
    }

    /**
     * Sets what animates a change of {@link #sameScaleProperty}: it receives a step to be called with shares of the time
     * from 0 to 1, at once with 0. Without it the maps show the final views at once.
     */
    public void setAnimation(Consumer<DoubleConsumer> animation) {
        this.animation = animation;
    }

    /** Adds {@code map} to the link. */
    void join(MapCamera map) {
        maps.add(map);
        if (leader == null) {
            leader = map;
        }
    }

    /** Removes {@code map} from the link. */
    void leave(MapCamera map) {
        maps.remove(map);
        if (map.equals(leader)) {
            leader = maps.isEmpty() ? null : maps.get(0);
        }
    }

    /** Reports that {@code map} has been zoomed or panned by the user. */
    void moved(MapCamera map) {
        if (!following) {
            flights = Map.of();
            leader = map;
            follow();
        }
    }

    /** Reports that a map has another size or shows other points: maps that show all points are fitted again. */
    void refit() {
        if (sameScale.get() && !following) {
            quietly(() -> maps.forEach(MapCamera::refit));
        }
        follow();
    }

    /** The units per pixel at which the largest of the maps that share a scale is fitted; 0 while none do. */
    double commonScale() {
        List<MapCamera> sharing = maps.stream().filter(MapCamera::sharesScale).toList();
        return sameScale.get() && sharing.size() > 1
                ? SameScale.common(sharing.stream().map(MapCamera::ownFit).toList())
                : 0;
    }

    private void follow() {
        MapCamera first = leader;
        if (first == null || following || !(linked.get() || sameScale.get())) {
            return;
        }
        boolean scaled = commonScale() > 0 && first.sharesScale();
        quietly(
                () -> { // the limits of a following map must not move the leading one
                    for (MapCamera map : maps) {
                        if (!map.equals(first)) {
                            if (scaled && map.sharesScale()) {
                                map.showScaleOf(first, linked.get());
                            } else if (linked.get()) {
                                map.show(first.share());
                            }
                        }
                    }
                });
    }

    private void fitAll() {
        Map<MapCamera, Viewport> before = new LinkedHashMap<>();
        maps.forEach(map -> before.put(map, map.viewportProperty().get()));
        quietly(() -> maps.forEach(MapCamera::fit));
        Map<MapCamera, ViewFlight> begun = new LinkedHashMap<>();
        before.forEach((map, from) -> {
            if (!from.equals(map.viewportProperty().get())) {
                begun.put(map, new ViewFlight(from, map.viewportProperty().get()));
            }
        });
        flights = begun;
        if (!begun.isEmpty()) {
            animation.accept(share -> fly(begun, share));
        }
    }

    /** Shows the maps on their way; no effect once the user has moved a map or another flight has begun. */
    private void fly(Map<MapCamera, ViewFlight> begun, double share) {
        if (begun.equals(flights)) {
            quietly(() -> begun.forEach((map, flight) -> map.pass(flight, share)));
        }
    }

    private void quietly(Runnable change) {
        following = true;
        try {
            change.run();
        } finally {
            following = false;
        }
    }
}
