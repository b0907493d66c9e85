package latentfx.ui.untangling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import latentfx.analysis.untangling.PlaneGrid;
import latentfx.math.Matrix;
import latentfx.ui.fx.Palette;
import latentfx.ui.fx.ScreenScale;

/** A square with the points of a layer in the colours of their classes, over the warped grid; both axes have one scale. */
class PlaneView extends Region {
    private static final double DOT = 3;
    private static final double FAINT = 0.22;
    private static final double WIDEST = 300;
    private static final double LEAST = 110;

    private final Canvas answers = new Canvas();
    private final Path grid = new Path();
    private final Canvas dots = new Canvas();
    private final Rectangle clip = new Rectangle();
    private final InvalidationListener recoloured = any -> requestLayout();
    private Optional<PlanePicture> picture = Optional.empty();

    PlaneView() {
        getStyleClass().add("untangle-plane");
        grid.getStyleClass().add("untangle-grid");
        for (Node node : new Node[] {answers, grid, dots}) {
            node.setManaged(false);
            node.setMouseTransparent(true);
            getChildren().add(node);
        }
        setClip(clip);
        Palette.coloursProperty().addListener(new WeakInvalidationListener(recoloured));
    }

    /** Shows {@code now}, or nothing. */
    final void show(Optional<PlanePicture> now) {
        picture = now;
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return ScreenScale.px(LEAST);
    }

    @Override
    protected double computePrefWidth(double height) {
        return ScreenScale.px(LEAST);
    }

    @Override
    protected double computeMaxWidth(double height) {
        return ScreenScale.px(WIDEST);
    }

    @Override
    protected double computePrefHeight(double width) {
        return width < 0 ? ScreenScale.px(LEAST) : width;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double side = getWidth();
        clip.setWidth(side);
        clip.setHeight(getHeight());
        for (Canvas canvas : new Canvas[] {answers, dots}) {
            canvas.setWidth(side);
            canvas.setHeight(side);
            canvas.getGraphicsContext2D().clearRect(0, 0, side, side);
        }
        grid.getElements().clear();
        picture.ifPresent(now -> {
            PlaneFrame frame = new PlaneFrame(now.centreX(), now.centreY(), now.half(), side);
            now.answers().ifPresent(each -> drawAnswers(each, now, frame));
            now.grid().ifPresent(nodes -> drawGrid(nodes, frame));
            drawDots(now, frame);
        });
    }

    /** What the net answers at each node, as faint squares about it; runs of one answer are drawn at once. */
    private void drawAnswers(int[] each, PlanePicture now, PlaneFrame frame) {
        GraphicsContext context = answers.getGraphicsContext2D();
        context.setGlobalAlpha(FAINT);
        Matrix nodes = now.grid().orElseThrow();
        double step = frame.x(nodes.get(1, 0)) - frame.x(nodes.get(0, 0));
        for (int row = 0; row < PlaneGrid.SIDE; row++) {
            int from = 0;
            for (int column = 1; column <= PlaneGrid.SIDE; column++) {
                int start = row * PlaneGrid.SIDE + from;
                if (column == PlaneGrid.SIDE || each[row * PlaneGrid.SIDE + column] != each[start]) {
                    context.setFill(Palette.color(each[start]));
                    double left = frame.x(nodes.get(start, 0)) - step / 2;
                    double top = frame.y(nodes.get(start, 1)) - step / 2;
                    context.fillRect(left, top, (column - from) * step, step);
                    from = column;
                }
            }
        }
        context.setGlobalAlpha(1);
    }

    private void drawGrid(Matrix nodes, PlaneFrame frame) {
        List<PathElement> lines = new ArrayList<>();
        for (int line = 0; line < PlaneGrid.SIDE; line += PlaneGrid.LINE) {
            for (int at = 0; at < PlaneGrid.SIDE; at++) {
                lines.add(element(nodes, line * PlaneGrid.SIDE + at, at == 0, frame));
            }
            for (int at = 0; at < PlaneGrid.SIDE; at++) {
                lines.add(element(nodes, at * PlaneGrid.SIDE + line, at == 0, frame));
            }
        }
        grid.getElements().setAll(lines);
    }

    private static PathElement element(Matrix nodes, int node, boolean first, PlaneFrame frame) {
        double x = frame.x(nodes.get(node, 0));
        double y = frame.y(nodes.get(node, 1));
        return first ? new MoveTo(x, y) : new LineTo(x, y);
    }

    private void drawDots(PlanePicture now, PlaneFrame frame) {
        GraphicsContext context = dots.getGraphicsContext2D();
        double size = now.labels().length > 200 ? DOT : 2 * DOT;
        int classes = Arrays.stream(now.labels()).max().orElse(0) + 1;
        for (int label = 0; label < classes; label++) {
            context.setFill(Palette.color(label));
            for (int i = 0; i < now.labels().length; i++) {
                if (now.labels()[i] == label) {
                    context.fillRect(
                            frame.x(now.points().get(i, 0)) - size / 2,
                            frame.y(now.points().get(i, 1)) - size / 2,
                            size,
                            size);
                }
            }
        }
    }
}
