package latentfx.ui.filters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import latentfx.analysis.filters.FilterBank;
import latentfx.ui.fx.Tip;

/**
 * Filters in rows, as many as there is room for, page by page. A click chooses a unit, and so do the arrow keys; Page up and
 * down turn the page. At the usual size a picture of 28×28 pixels is shown pixel by pixel; larger sizes are whole multiples.
 */
final class FilterGrid extends Region {
    /** How many sizes there are. */
    static final int SIZES = 4;

    private static final double SMALLEST = 28;
    private static final double GAP = 4;
    private static final double HEIGHT = 320;

    private final FilterWords words;
    private final IntConsumer chosen;
    private final List<FilterTile> tiles = new ArrayList<>();
    private final ReadOnlyStringWrapper range = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper before = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper after = new ReadOnlyBooleanWrapper();
    private Optional<FilterWall> wall = Optional.empty();
    private boolean common;
    private int unit = -1;
    private int first;
    private int size = 1;

    /** Calls {@code chosen} with each unit that is chosen. */
    FilterGrid(FilterWords words, IntConsumer chosen) {
        this.words = words;
        this.chosen = chosen;
        setId("filters-grid");
        getStyleClass().add("filter-grid");
        setFocusTraversable(true);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        widthProperty().addListener((property, was, now) -> fill());
    }

    /** Shows {@code now}; keeps the page where the filters are those shown before. */
    void show(Optional<FilterWall> now, boolean oneScale) {
        boolean same = wall.isPresent()
                && now.isPresent()
                && wall.get().units().equals(now.get().units())
                && wall.get().bank() == now.get().bank();
        wall = now;
        common = oneScale;
        if (!same) {
            first = 0;
        }
        fill();
    }

    /** Marks {@code now}, and turns to its page if {@code visible}. */
    void choose(int now, boolean visible) {
        unit = now;
        int at = index();
        if (visible && at >= 0) {
            first = at / capacity() * capacity();
        }
        fill();
    }

    /** Which filters are shown, of how many. */
    ReadOnlyStringProperty rangeProperty() {
        return range.getReadOnlyProperty();
    }

    /** Whether there are filters before those shown. */
    ReadOnlyBooleanProperty beforeProperty() {
        return before.getReadOnlyProperty();
    }

    /** Whether there are filters after those shown. */
    ReadOnlyBooleanProperty afterProperty() {
        return after.getReadOnlyProperty();
    }

    /** Turns {@code by} pages on. */
    void turn(int by) {
        int to = first + by * capacity();
        if (to >= 0 && to < count()) {
            first = to;
            fill();
        }
    }

    /** Shows pictures of another size, 1 to {@value #SIZES}. */
    void size(int now) {
        size = Math.max(1, Math.min(SIZES, now));
        first = first / capacity() * capacity();
        fill();
        requestLayout();
    }

    int size() {
        return size;
    }

    private int count() {
        return wall.map(it -> it.units().size()).orElse(0);
    }

    private int index() {
        return wall.map(it -> it.units().indexOf(unit)).orElse(-1);
    }

    private double tileHeight() {
        return SMALLEST * size;
    }

    private double tileWidth() {
        return wall.map(it -> it.bank().shape())
                .map(shape -> Math.min(4, Math.max(0.25, (double) FilterPixels.width(shape) / shape.height())))
                .map(ratio -> Math.min(tileHeight() * ratio, Math.max(SMALLEST, getWidth() - GAP)))
                .orElse(tileHeight());
    }

    private int columns() {
        return Math.max(1, (int) ((getWidth() + 0.5) / (tileWidth() + GAP)));
    }

    private int capacity() {
        return columns() * Math.max(2, (int) (HEIGHT / (tileHeight() + GAP)));
    }

    private void fill() {
        int shown = Math.max(0, Math.min(capacity(), count() - first));
        while (tiles.size() < shown) {
            FilterTile tile = new FilterTile();
            tile.setManaged(false);
            int position = tiles.size();
            tile.setOnMouseEntered(event ->
                    wall.ifPresent(it -> Tip.on(tile, words.tile(it, it.units().get(first + position)))));
            tile.setOnMousePressed(event -> {
                requestFocus();
                take(first + position);
            });
            tiles.add(tile);
            getChildren().add(tile);
        }
        for (int i = 0; i < tiles.size(); i++) {
            tiles.get(i).setVisible(i < shown);
            if (i < shown) {
                place(i);
                fill(
                        tiles.get(i),
                        wall.orElseThrow(),
                        wall.orElseThrow().units().get(first + i));
            }
        }
        range.set(shown == 0 ? "" : words.get("range", first + 1, first + shown, count()));
        before.set(first > 0);
        after.set(first + shown < count());
        tell();
        requestLayout();
    }

    private void place(int i) {
        int row = i / columns();
        int column = i % columns();
        tiles.get(i)
                .resizeRelocate(
                        column * (tileWidth() + GAP) + GAP / 2,
                        row * (tileHeight() + GAP) + GAP / 2,
                        tileWidth(),
                        tileHeight());
    }

    private void fill(FilterTile tile, FilterWall from, int shown) {
        FilterBank bank = from.bank();
        float[] filter = bank.filter(shown);
        tile.show(FilterPixels.of(bank.shape(), filter, common ? bank.common() : FilterPixels.largest(filter)));
        tile.choose(shown == unit);
        tile.cross(from.activity().filter(it -> it.isDead(shown)).isPresent());
    }

    private void tell() {
        String said = wall.filter(it -> unit >= 0 && unit < it.bank().units())
                .map(it -> words.tile(it, unit))
                .orElseGet(() -> words.get("grid.none"));
        setAccessibleText(words.get("grid.accessible", said));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void take(int index) {
        wall.ifPresent(it ->
                chosen.accept(it.units().get(Math.max(0, Math.min(it.units().size() - 1, index)))));
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || count() == 0) {
            return;
        }
        int at = Math.max(0, index());
        switch (event.getCode()) {
            case LEFT -> take(at - 1);
            case RIGHT -> take(at + 1);
            case UP -> take(at - columns() >= 0 ? at - columns() : at);
            case DOWN -> take(at + columns() < count() ? at + columns() : at);
            case HOME -> take(0);
            case END -> take(count() - 1);
            case PAGE_UP -> turn(-1);
            case PAGE_DOWN -> turn(1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return SMALLEST + GAP;
    }

    @Override
    protected double computeMinWidth(double height) {
        return SMALLEST + GAP;
    }

    @Override
    protected double computePrefHeight(double width) {
        int rows = (Math.min(capacity(), Math.max(1, count())) + columns() - 1) / columns();
        return rows * (tileHeight() + GAP);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
