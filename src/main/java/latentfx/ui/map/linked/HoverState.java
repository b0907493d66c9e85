package latentfx.ui.map.linked;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The state of the present highlight as seen by one map. For the FX thread. */
public final class HoverState {
    private final ObjectProperty<Highlight> highlight = new SimpleObjectProperty<>(new Highlight());
    private final ReadOnlyIntegerWrapper hovered = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyIntegerWrapper marked = new ReadOnlyIntegerWrapper(-1);

    public HoverState() {
        highlight.flatMap(Highlight::hoveredProperty).addListener((property, before, now) -> {
            hovered.set(highlight.get().on(this));
            marked.set(highlight.get().elsewhere(this));
        });
    }

    /** The highlight, which is replaced when the map is linked with others or unlinked. */
    public ObjectProperty<Highlight> highlightProperty() {
        return highlight;
    }

    /** Reports that the cursor is on sample {@code index} of this map, or on none if -1. */
    public void hover(int index) {
        highlight.get().hover(this, index);
    }

    /** The sample under the cursor on this map, or -1. */
    public ReadOnlyIntegerWrapper hovered() {
        return hovered;
    }

    /** The sample under the cursor on another map, or -1. */
    public ReadOnlyIntegerWrapper marked() {
        return marked;
    }
}
