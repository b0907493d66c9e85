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
import latentfx.ui.fx.ScreenScale;

/**
 * Two maps beside each other, or one of them with a strip in place of the other: where one is enlarged, and where both would be
 * too narrow to be read.
 */
final class MapsGrid extends GridPane {
    private static final double LEAST_HEIGHT = 160;

    /** Width in pixels at the usual size of texts below which a map beside another one shows nothing any more. */
    private static final double LEAST_WIDTH = 200;

    private final Map<Side, Node> panes = new EnumMap<>(Side.class);
    private final Map<Side, SideStrip> strips = new EnumMap<>(Side.class);
    private final ObservableValue<Optional<Side>> large;
    private boolean cramped;
    /** The map that is shown where there is room for one. */
    private Side used = Side.LEFT;

    /** Shows both maps, or only the one that {@code large} names; {@code back} is run to show both again. */
    MapsGrid(ObservableValue<Optional<Side>> large, Runnable back) {
        this.large = large;
        for (Side side : Side.values()) {
            strips.put(side, new SideStrip(side, () -> bringBack(side, back)));
        }
        getStyleClass().add("maps");
        RowConstraints row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        row.setMinHeight(0);
        getRowConstraints().add(row);
        large.addListener((property, before, now) -> {
            now.ifPresent(side -> used = side);
            arrange();
        });
    }

    private void bringBack(Side side, Runnable back) {
        used = side;
        if (large.getValue().isPresent()) {
            back.run();
        }
        arrange();
    }

    /** Whether there is room for one map only. */
    private boolean tooNarrow() {
        return getWidth() > 0 && getWidth() < ScreenScale.px(2 * LEAST_WIDTH);
    }

    @Override
    protected double computeMinHeight(double width) {
        return ScreenScale.px(LEAST_HEIGHT);
    }

    @Override
    protected void layoutChildren() {
        if (cramped != tooNarrow()) {
            cramped = tooNarrow();
            arrange();
        }
        super.layoutChildren();
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
        Optional<Side> alone = cramped ? large.getValue().or(() -> Optional.of(used)) : large.getValue();
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
