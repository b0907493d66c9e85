package latentfx.ui.compare;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import latentfx.analysis.Side;

/** Two maps beside each other, or one of them alone. */
final class MapsGrid extends GridPane {
    private static final double LEAST_HEIGHT = 160;

    private final Map<Side, Node> panes = new EnumMap<>(Side.class);
    private final ObservableValue<Optional<Side>> large;

    /** Shows both maps, or only the one that {@code large} names. */
    MapsGrid(ObservableValue<Optional<Side>> large) {
        this.large = large;
        getStyleClass().add("maps");
        RowConstraints row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        row.setMinHeight(0);
        getRowConstraints().add(row);
        setMinHeight(LEAST_HEIGHT);
        large.addListener((property, before, now) -> arrange());
    }

    /** Sets the node that shows one map. */
    void put(Side side, Node pane) {
        panes.put(side, pane);
        arrange();
    }

    private void arrange() {
        Optional<Side> alone = large.getValue();
        boolean focused = panes.values().stream().anyMatch(Node::isFocusWithin);
        getChildren().clear();
        getColumnConstraints().clear();
        panes.forEach((side, pane) -> {
            if (alone.isEmpty() || alone.get() == side) {
                add(pane, getColumnConstraints().size(), 0);
                getColumnConstraints().add(column(alone.isEmpty() ? 50 : 100));
            }
        });
        if (focused) {
            takeFocus();
        }
    }

    /** Gives a map the keyboard focus, because the node that had it may have been removed. */
    void takeFocus() {
        Node map = lookup(".plot-surface");
        if (map != null) {
            map.requestFocus();
        }
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }
}
