package latentfx.ui.factors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import latentfx.analysis.factors.FactorSweep;
import latentfx.ui.fx.ScreenScale;

/** How the units move while a factor changes: a line for each, the chosen one and the farthest with their names. */
final class MovesChart extends Region {
    private static final int NAMED = 3;
    private static final double HEIGHT = 120;
    private static final double DOT = 2.5;
    private static final double EDGE = 4;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass FAR = PseudoClass.getPseudoClass("far");

    private final FactorWords words;
    private final Rectangle frame = new Rectangle();
    private final Line zero = new Line();
    private final Text most = text("moves-axis");
    private final Text middle = text("moves-axis");
    private final Text least = text("moves-axis");
    private final List<Text> ticks = new ArrayList<>();
    private final List<UnitLine> lines = new ArrayList<>();
    private Optional<FactorSweep> sweep = Optional.empty();
    private double scale = 1;

    /** The line of one unit, or its dots where the factor has no order. */
    private record UnitLine(int unit, Polyline line, List<Circle> dots, Text name) {}

    MovesChart(FactorWords words) {
        this.words = words;
        setId("factor-moves");
        getStyleClass().add("moves");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        frame.getStyleClass().add("moves-frame");
        zero.getStyleClass().add("moves-zero");
        setMinWidth(0);
    }

    private static Text text(String style) {
        Text text = new Text();
        text.getStyleClass().add(style);
        return text;
    }

    void show(FactorSweep now, int chosen) {
        sweep = Optional.of(now);
        scale = 1;
        for (double[] path : now.moves()) {
            for (double move : path) {
                scale = Math.max(scale, Math.abs(move));
            }
        }
        most.setText(words.get("moves.axis", scale));
        middle.setText("0");
        least.setText(words.get("moves.axis", -scale));
        lines.clear();
        List<Integer> farthest = now.farthest(NAMED);
        now.farthest(FactorGrid.MOST).stream()
                .filter(unit -> now.reach()[unit] > 0)
                .sorted(Comparator.comparing((Integer unit) -> unit == chosen).thenComparing(farthest::contains))
                .forEach(unit -> lines.add(line(now, unit, unit == chosen, farthest.contains(unit))));
        ticks.clear();
        for (float value : now.factor().steps()) {
            Text tick = text("moves-axis");
            tick.setText(words.get("tick", value));
            ticks.add(tick);
        }
        getChildren().setAll(frame, zero, most, middle, least);
        getChildren().addAll(ticks);
        for (UnitLine line : lines) {
            getChildren().add(line.line());
            getChildren().addAll(line.dots());
        }
        lines.forEach(line -> getChildren().add(line.name()));
        setAccessibleText(words.get("moves.accessible", words.factor(now.factor())));
        requestLayout();
    }

    private UnitLine line(FactorSweep now, int unit, boolean chosen, boolean far) {
        Polyline line = new Polyline();
        line.getStyleClass().add("moves-line");
        line.setVisible(now.factor().isQuantity());
        List<Circle> dots = new ArrayList<>();
        if (!now.factor().isQuantity()) {
            for (int step = 0; step < now.moves()[unit].length; step++) {
                Circle dot = new Circle(DOT);
                dot.getStyleClass().add("moves-dot");
                dots.add(dot);
            }
        }
        Text name = text("moves-name");
        name.setText(words.unit(unit));
        name.setVisible(chosen || far);
        List<Shape> marked = new ArrayList<>(dots);
        marked.add(line);
        marked.add(name);
        marked.forEach(shape -> {
            shape.pseudoClassStateChanged(CHOSEN, chosen);
            shape.pseudoClassStateChanged(FAR, far);
        });
        return new UnitLine(unit, line, dots, name);
    }

    private double left() {
        return Math.ceil(Math.max(
                        most.getLayoutBounds().getWidth(),
                        least.getLayoutBounds().getWidth()))
                + EDGE;
    }

    private double right() {
        double widest = lines.stream()
                .filter(line -> line.name().isVisible())
                .mapToDouble(line -> line.name().getLayoutBounds().getWidth())
                .max()
                .orElse(0);
        return widest + 2 * EDGE;
    }

    @Override
    protected void layoutChildren() {
        if (sweep.isEmpty()) {
            return;
        }
        double width = Math.max(1, getWidth() - left() - right());
        double height = plotHeight();
        frame.setX(left());
        frame.setWidth(width);
        frame.setHeight(height);
        zero.setStartX(left());
        zero.setEndX(left() + width);
        zero.setStartY(height / 2);
        zero.setEndY(height / 2);
        double text = most.getLayoutBounds().getHeight();
        most.relocate(left() - EDGE - most.getLayoutBounds().getWidth(), 0);
        middle.relocate(left() - EDGE - middle.getLayoutBounds().getWidth(), (height - text) / 2);
        least.relocate(left() - EDGE - least.getLayoutBounds().getWidth(), height - text);
        for (int step = 0; step < ticks.size(); step++) {
            boolean end = step == 0 || step == ticks.size() - 1;
            Text tick = ticks.get(step);
            tick.setVisible(end || !sweep.get().factor().isQuantity());
            tick.relocate(x(step, ticks.size(), width) - tick.getLayoutBounds().getWidth() / 2, height + 1);
        }
        for (UnitLine line : lines) {
            place(line, sweep.get().moves()[line.unit()], width, height);
        }
        nameLines(left() + width + EDGE, height);
    }

    private void place(UnitLine line, double[] path, double width, double height) {
        line.line().getPoints().clear();
        for (int step = 0; step < path.length; step++) {
            double x = x(step, path.length, width);
            double y = y(path[step], height);
            line.line().getPoints().addAll(x, y);
            if (!line.dots().isEmpty()) {
                line.dots().get(step).setCenterX(x);
                line.dots().get(step).setCenterY(y);
            }
        }
    }

    private double plotHeight() {
        return Math.max(1, getHeight() - most.getLayoutBounds().getHeight() - 2);
    }

    private double x(int step, int steps, double width) {
        return left() + width * (step + 0.5) / steps;
    }

    private double y(double move, double height) {
        return EDGE + (height - 2 * EDGE) * (1 - move / scale) / 2;
    }

    /** The names at the ends of their lines, moved apart where they would lie on each other. */
    private void nameLines(double x, double height) {
        List<UnitLine> named = lines.stream()
                .filter(line -> line.name().isVisible())
                .sorted(Comparator.comparingDouble(this::end))
                .toList();
        double below = 0;
        double left = named.size();
        for (UnitLine line : named) {
            double high = line.name().getLayoutBounds().getHeight();
            double wanted = y(-end(line), height) - high / 2;
            double y = Math.max(below, Math.min(wanted, height - left * high));
            line.name().relocate(x, y);
            below = y + high;
            left--;
        }
    }

    /** Where a line ends, from the top. */
    private double end(UnitLine line) {
        double[] path = sweep.orElseThrow().moves()[line.unit()];
        return -path[path.length - 1];
    }

    @Override
    protected double computePrefHeight(double width) {
        return ScreenScale.px(HEIGHT);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }
}
