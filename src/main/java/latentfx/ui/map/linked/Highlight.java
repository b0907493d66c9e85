package latentfx.ui.map.linked;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The sample under the cursor. Maps that show the same samples share one object: the map with the cursor shows the
 * sample's picture, the others put a ring around it. For the FX thread.
 */
public final class Highlight {
    /**
     * A hovered sample.
     *
     * @param map the map that the cursor is on
     * @param sample the sample's index, 0 or more
     */
    public record Hovered(Object map, int sample) {}

    private final ReadOnlyObjectWrapper<Optional<Hovered>> hovered = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** The hovered sample; empty while there is none. */
    public ReadOnlyObjectProperty<Optional<Hovered>> hoveredProperty() {
        return hovered.getReadOnlyProperty();
    }

    /**
     * Reports that the cursor is on {@code sample} of {@code map}, or on none of its samples if {@code sample} is
     * negative.
     */
    public void hover(Object map, int sample) {
        if (sample >= 0) {
            hovered.set(Optional.of(new Hovered(map, sample)));
        } else if (on(map) >= 0) {
            hovered.set(Optional.empty());
        }
    }

    /** The sample under the cursor on {@code map}, or -1. */
    public int on(Object map) {
        return hovered.get()
                .filter(it -> it.map().equals(map))
                .map(Hovered::sample)
                .orElse(-1);
    }

    /** The sample under the cursor on a map other than {@code map}, or -1. */
    public int elsewhere(Object map) {
        return hovered.get()
                .filter(it -> !it.map().equals(map))
                .map(Hovered::sample)
                .orElse(-1);
    }
}
