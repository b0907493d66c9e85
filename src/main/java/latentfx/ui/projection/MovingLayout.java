package latentfx.ui.projection;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import latentfx.ui.map.Arrangement;
import latentfx.ui.map.MapViewModel;
import latentfx.ui.map.ShownLayout;

/**
 * Shows on a map the arrangements that the points of a running projection go through, and remembers the layout before the
 * first of them. For the FX thread.
 */
final class MovingLayout {
    private final MapViewModel map;
    private final ReadOnlyObjectWrapper<Optional<Arrangement>> moment = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<ShownLayout> before = Optional.empty();
    private boolean placing;

    /**
     * For {@code map}.
     *
     * @param abandoned runs when the map gets another layout from elsewhere while points move on it
     */
    MovingLayout(MapViewModel map, Runnable abandoned) {
        this.map = map;
        map.arrangementProperty().addListener((property, was, now) -> {
            if (!placing && before.isPresent()) {
                end();
                abandoned.run();
            }
        });
    }

    /** Shows {@code now}, an arrangement whose samples are still moving. */
    void show(Arrangement now) {
        ShownLayout start = before.orElseGet(() -> ShownLayout.of(map));
        before = Optional.of(start);
        placing = true;
        start.with(now).show(map);
        placing = false;
        moment.set(Optional.of(now));
    }

    /** The layout before the points began to move; the present one while none do. */
    ShownLayout before() {
        return before.orElseGet(() -> ShownLayout.of(map));
    }

    /** Forgets the layout before; the map stays as it is. */
    void end() {
        before = Optional.empty();
        moment.set(Optional.empty());
    }

    /** Lays the map out as before the points began to move. */
    void goBack() {
        Optional<ShownLayout> back = before;
        end();
        back.ifPresent(layout -> layout.show(map));
    }

    /** The arrangement shown; empty while no points move. */
    ReadOnlyObjectProperty<Optional<Arrangement>> momentProperty() {
        return moment.getReadOnlyProperty();
    }
}
