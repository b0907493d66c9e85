package latentfx.ui.pathcomparison;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import latentfx.analysis.Judge;
import latentfx.analysis.SampledPath;
import latentfx.latent.PathPlacement;
import latentfx.math.Matrix;
import latentfx.ui.fx.Palette;
import latentfx.ui.fx.ScreenScale;
import latentfx.ui.path.PathStrips;
import org.jspecify.annotations.Nullable;

/**
 * Four tracks below a strip: step sizes as bars, the classes of the nearest codes stacked, the distance to the data, and the
 * judge's confidence in the colour of the class that it names.
 */
final class PathTracks extends Region {
    /** How many tracks there are. */
    static final int COUNT = 4;

    private final Path steps = new Path();
    private final Canvas classes = new Canvas();
    private final Canvas verdicts = new Canvas();
    private final Line sure = new Line();
    private final Path manifold = new Path();
    private final Line usual = new Line();
    private final Rectangle now = new Rectangle(1.5, 0);
    private final Line pointed = new Line();
    private @Nullable SampledPath sampled;
    private Optional<JudgedFrames> judged = Optional.empty();
    private double largestStep;
    private double t;
    private int columns = PathStrips.COLUMNS;

    PathTracks() {
        getStyleClass().add("tracks");
        steps.getStyleClass().add("track-steps");
        manifold.getStyleClass().add("track-manifold");
        usual.getStyleClass().add("track-usual");
        sure.getStyleClass().add("track-usual");
        now.getStyleClass().add("track-now");
        pointed.getStyleClass().add("track-pointed");
        pointed.setVisible(false);
        for (Node node : new Node[] {steps, classes, usual, manifold, verdicts, sure, now, pointed}) {
            node.setManaged(false);
            getChildren().add(node);
        }
    }

    /** Height in pixels of one, which grows with the texts beside it. */
    static double track() {
        return Math.round(ScreenScale.px(14));
    }

    /** Pixels between two. */
    static double gap() {
        return Math.round(ScreenScale.px(2));
    }

    /** Height in pixels of all. */
    static double height() {
        return COUNT * track() + (COUNT - 1) * gap();
    }

    /**
     * Shows the figures of {@code shown}, or nothing.
     *
     * @param said what the judge says of its frames
     * @param scale the step that is drawn as high as the track
     */
    void show(@Nullable SampledPath shown, Optional<JudgedFrames> said, double scale) {
        sampled = shown;
        judged = said;
        largestStep = scale;
        setVisible(shown != null);
        requestLayout();
    }

    /** How many pictures the strip above has. */
    void setColumns(int count) {
        columns = count;
        requestLayout();
    }

    /** Marks position {@code position}. */
    void mark(double position) {
        t = position;
        now.setX(x(t));
    }

    /** Marks the position under the pointer, or none. */
    void point(OptionalDouble position) {
        pointed.setVisible(position.isPresent());
        position.ifPresent(at -> {
            pointed.setStartX(x(at));
            pointed.setEndX(x(at));
        });
    }

    /** The position on the path at horizontal pixel {@code pixel}, in [0, 1]. */
    double position(double pixel) {
        double inset = getWidth() / columns / 2;
        double length = getWidth() - 2 * inset;
        return length > 0 ? Math.max(0, Math.min(1, (pixel - inset) / length)) : 0;
    }

    /**
     * Horizontal pixel of a position on the path; both ends lie in the middle of the strip's first and last picture.
     */
    double x(double position) {
        double inset = getWidth() / columns / 2;
        return inset + position * (getWidth() - 2 * inset);
    }

    @Override
    protected double computePrefHeight(double width) {
        return height();
    }

    @Override
    protected void layoutChildren() {
        SampledPath shown = sampled;
        mark(t);
        now.setHeight(height());
        pointed.setEndY(height());
        if (shown == null || getWidth() <= 0) {
            return;
        }
        drawSteps(shown);
        classes.setWidth(getWidth());
        classes.setHeight(track());
        classes.setLayoutY(track() + gap());
        classes.getGraphicsContext2D().clearRect(0, 0, getWidth(), track());
        drawVerdicts(shown);
        manifold.getElements().clear();
        usual.setVisible(shown.placement().isPresent());
        shown.placement().ifPresent(placement -> {
            drawClasses(shown, placement.classes());
            drawManifold(shown, placement);
        });
    }

    private void drawSteps(SampledPath shown) {
        double[] sizes = shown.steps();
        steps.getElements().clear();
        steps.getElements().add(new MoveTo(x(0), track()));
        for (int i = 0; i < sizes.length; i++) {
            double top = track() * (1 - Math.min(1, largestStep > 0 ? sizes[i] / largestStep : 0));
            steps.getElements().add(new LineTo(x(shown.position(i)), top));
            steps.getElements().add(new LineTo(x(shown.position(i + 1)), top));
        }
        steps.getElements().add(new LineTo(x(1), track()));
    }

    private void drawClasses(SampledPath shown, Matrix shares) {
        GraphicsContext draw = classes.getGraphicsContext2D();
        double half = (x(1) - x(0)) / (shares.rows() - 1) / 2;
        for (int frame = 0; frame < shares.rows(); frame++) {
            double middle = x(shown.position(frame));
            double from = Math.max(x(0), middle - half);
            double width = Math.min(x(1), middle + half) - from;
            double bottom = track();
            for (int label = 0; label < shares.columns(); label++) {
                double height = shares.get(frame, label) * track();
                draw.setFill(Palette.color(label));
                draw.fillRect(from, bottom - height, width + 0.5, height);
                bottom -= height;
            }
        }
    }

    /** Draws the judge's confidence, as high as it is sure; the confidence from which a picture is recognised is dashed. */
    private void drawVerdicts(SampledPath shown) {
        double top = 3 * (track() + gap());
        verdicts.setWidth(getWidth());
        verdicts.setHeight(track());
        verdicts.setLayoutY(top);
        GraphicsContext draw = verdicts.getGraphicsContext2D();
        draw.clearRect(0, 0, getWidth(), track());
        sure.setVisible(judged.isPresent());
        double limit = top + (1 - Judge.SURE) * track();
        sure.setStartX(x(0));
        sure.setEndX(x(1));
        sure.setStartY(limit);
        sure.setEndY(limit);
        judged.ifPresent(said -> {
            int[] named = said.verdicts().classes();
            double half = (x(1) - x(0)) / (named.length - 1) / 2;
            for (int frame = 0; frame < named.length; frame++) {
                double middle = x(shown.position(frame));
                double from = Math.max(x(0), middle - half);
                double height = said.verdicts().confidence()[frame] * track();
                draw.setFill(Palette.color(named[frame]));
                draw.fillRect(from, track() - height, Math.min(x(1), middle + half) - from + 0.5, height);
            }
        });
    }

    /**
     * Draws the distance to the data: the higher the line, the farther. The 95th percentile of the data itself is
     * dashed.
     */
    private void drawManifold(SampledPath shown, PathPlacement placement) {
        double bottom = 3 * track() + 2 * gap(); // of the third track
        double[] percentiles = placement.percentiles();
        for (int i = 0; i < percentiles.length; i++) {
            double y = bottom - percentiles[i] / 100 * track();
            double x = x(shown.position(i));
            manifold.getElements().add(i == 0 ? new MoveTo(x, y) : new LineTo(x, y));
        }
        usual.setStartX(x(0));
        usual.setEndX(x(1));
        usual.setStartY(bottom - 0.95 * track());
        usual.setEndY(bottom - 0.95 * track());
    }

    /** The largest step between two frames of {@code path}. */
    static double largestStep(SampledPath path) {
        return Arrays.stream(path.steps()).max().orElse(0);
    }
}
