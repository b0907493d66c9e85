package latentfx.ui.compare;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import latentfx.analysis.Side;

/** Two maps beside each other, or one of them with a strip in place of the other. */
final class MapsGrid extends GridPane {
    private static final double LEAST_HEIGHT = 160;

    private final Map<Side, Node> panes = new EnumMap<>(Side.class);
    private final Map<Side, SideStrip> strips = new EnumMap<>(Side.class);
    private final ObservableValue<Optional<Side>> large;

    /** Shows both maps, or only the one that {@code large} names; {@code back} is run to show both again. */
    MapsGrid(ObservableValue<Optional<Side>> large, Runnable back) {
        this.large = large;
        for (Side side : Side.values()) {
            strips.put(side, new SideStrip(side, back));
        }
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

    /** Names the map on one side where only its strip is shown. */
    void setName(Side side, String name) {
        Objects.requireNonNull(strips.get(side)).setName(name);
    }

    private void arrange() {
        Optional<Side> alone = large.getValue();
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        boolean within = isFocusWithin();
        getChildren().clear();
        getColumnConstraints().clear();
        panes.forEach((side, pane) -> {
            boolean shown = alone.isEmpty() || alone.get() == side;
            add(
                    shown ? pane : Objects.requireNonNull(strips.get(side)),
                    getColumnConstraints().size(),
                    0);
            getColumnConstraints().add(alone.isEmpty() ? half() : shown ? rest() : new ColumnConstraints());
        });
        if (within && focused != null && focused.getScene() != null) {
            focused.requestFocus(); // it was out of the scene for a moment, which took the focus from it
        } else if (within) {
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

    private static ColumnConstraints half() {
        ColumnConstraints column = rest();
        column.setPercentWidth(50);
        return column;
    }

    /** The width that the strip leaves. */
    private static ColumnConstraints rest() {
        ColumnConstraints column = new ColumnConstraints();
        column.setMinWidth(0);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }
}
