package latentfx.ui.units;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import latentfx.analysis.units.UnitRolls;

/**
 * A bar for each pattern, as high as it came often, and a line across it at the height that its probability lets expect.
 * The line below tells the numbers of the pattern under the cursor, or of the one that the arrow keys choose.
 */
final class PatternChart extends Region {
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
    private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");
    private static final double HEIGHT = 96;
    private static final double TOP = 4;

    private final UnitsWords words;
    private final List<Rectangle> bars = new ArrayList<>();
    private final List<Line> expected = new ArrayList<>();
    private final Line ground = new Line();
    private final Label told = new Label();
    private Optional<UnitRolls> rolls = Optional.empty();
    private int pointed = -1;

    PatternChart(UnitsWords words) {
        this.words = words;
        setId("dice-patterns");
        getStyleClass().add("patterns");
        setFocusTraversable(true);
        ground.getStyleClass().add("pattern-ground");
        told.setId("dice-pattern");
        told.setWrapText(true);
        told.getStyleClass().add("faint");
        getChildren().addAll(ground, told);
        setOnMouseMoved(event -> point(at(event.getX())));
        setOnMouseExited(event -> point(-1));
        setOnMousePressed(event -> {
            requestFocus();
            point(at(event.getX()));
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Shows {@code now}. */
    void show(UnitRolls now) {
        rolls = Optional.of(now);
        while (bars.size() < now.patterns()) {
            Rectangle bar = new Rectangle();
            bar.getStyleClass().add("pattern-bar");
            Line line = new Line();
            line.getStyleClass().add("pattern-expected");
            bars.add(bar);
            expected.add(line);
            getChildren().addAll(bar, line);
        }
        tell();
        requestLayout();
    }

    private int at(double x) {
        return Math.max(0, Math.min(bars.size() - 1, (int) (x / getWidth() * bars.size())));
    }

    private void point(int pattern) {
        if (pattern != pointed) {
            pointed = pattern;
            tell();
        }
    }

    /** The pattern that is told: the one pointed at, else the last roll, else the one that is expected most. */
    private int told(UnitRolls now) {
        return pointed >= 0 ? pointed : now.rolls() > 0 ? now.last() : now.rounded();
    }

    private void tell() {
        rolls.ifPresent(now -> {
            int shown = told(now);
            for (int i = 0; i < bars.size(); i++) {
                bars.get(i).pseudoClassStateChanged(POINTED, i == shown);
                bars.get(i).pseudoClassStateChanged(LAST, now.rolls() > 0 && i == now.last());
            }
            String text = words.pattern(now, shown);
            told.setText(text);
            setAccessibleText(words.get("patterns.accessible", now.patterns(), text));
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
            requestLayout();
        });
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || rolls.isEmpty()) {
            return;
        }
        int from = told(rolls.get());
        switch (event.getCode()) {
            case LEFT -> point(Math.max(0, from - 1));
            case RIGHT -> point(Math.min(bars.size() - 1, from + 1));
            case HOME -> point(0);
            case END -> point(bars.size() - 1);
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
    protected void layoutChildren() {
        ground.setStartY(HEIGHT);
        ground.setEndY(HEIGHT);
        ground.setEndX(getWidth());
        told.resizeRelocate(0, HEIGHT + 4, getWidth(), told.prefHeight(getWidth()));
        rolls.ifPresent(this::place);
    }

    private void place(UnitRolls now) {
        double most = 1e-9;
        for (int pattern = 0; pattern < now.patterns(); pattern++) {
            most = Math.max(most, Math.max(share(now, pattern), now.probability(pattern)));
        }
        double width = getWidth() / now.patterns();
        for (int pattern = 0; pattern < now.patterns(); pattern++) {
            double high = (HEIGHT - TOP) * share(now, pattern) / most;
            double line = HEIGHT - (HEIGHT - TOP) * now.probability(pattern) / most;
            bars.get(pattern).setX(pattern * width + 1);
            bars.get(pattern).setWidth(Math.max(1, width - 2));
            bars.get(pattern).setY(HEIGHT - high);
            bars.get(pattern).setHeight(high);
            expected.get(pattern).setStartX(pattern * width);
            expected.get(pattern).setEndX((pattern + 1) * width);
            expected.get(pattern).setStartY(line);
            expected.get(pattern).setEndY(line);
        }
    }

    private static double share(UnitRolls now, int pattern) {
        return now.rolls() == 0 ? 0 : (double) now.count(pattern) / now.rolls();
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT + 4 + told.prefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 160;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 160;
    }
}
