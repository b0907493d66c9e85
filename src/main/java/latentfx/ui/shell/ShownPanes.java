package latentfx.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import latentfx.ui.latency.LatencyViewModel;

/**
 * Which panes the window shows besides the maps.
 *
 * @param training whether the training pane is shown
 * @param inspector whether the inspector is shown
 * @param latency the latency panel: whether it is shown, and what it has measured
 */
record ShownPanes(BooleanProperty training, BooleanProperty inspector, LatencyViewModel latency) {
    /** Shows none of them. */
    ShownPanes() {
        this(new SimpleBooleanProperty(false), new SimpleBooleanProperty(false), new LatencyViewModel());
    }
}
