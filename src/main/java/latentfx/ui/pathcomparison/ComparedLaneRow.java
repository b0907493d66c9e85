package latentfx.ui.pathcomparison;

import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import latentfx.analysis.SampledPath;
import latentfx.data.ImageShape;
import latentfx.ui.fx.ImageActions;
import latentfx.ui.fx.PictureBox;
import latentfx.ui.fx.PixelImage;
import latentfx.ui.fx.ScreenScale;
import latentfx.ui.fx.Tip;
import latentfx.ui.path.PathStrips;
import latentfx.ui.path.StripImage;
import org.jspecify.annotations.Nullable;

/** One lane of the comparison: the picture at the current position, a strip along the whole path, and its tracks. */
final class ComparedLaneRow extends Region {
    private static final double PICTURE = 56;
    private static final double CELL = 28;
    private static final double GAP = 2;
    private static final double BOTTOM = 4;

    /** Width at the usual size of texts below which the strips take the place of the large picture. */
    private static final double NARROW = 420;

    private final Label title = new Label();
    private final Label note = new Label();
    private final PictureBox picture;
    private final ImageView strip = new ImageView();
    private final PathTracks tracks = new PathTracks();
    private final TrackScales scales;
    private final Node export;
    private @Nullable ComparedLane shown;
    private int columns = PathStrips.COLUMNS;
    private @Nullable PixelImage stripImage;

    ComparedLaneRow(
            PathComparisonWords words,
            ImageActions actions,
            Supplier<String> fileName,
            Node export,
            DoubleConsumer jump) {
        scales = new TrackScales(words, tracks);
        picture = PictureBox.filling().copyable(actions, fileName);
        this.export = export;
        getStyleClass().add("comparison-row");
        title.getStyleClass().add("comparison-title");
        note.getStyleClass().add("lane-note");
        strip.setSmooth(true);
        strip.setCursor(Cursor.HAND);
        tracks.setCursor(Cursor.HAND);
        title.setMinWidth(USE_PREF_SIZE);
        note.setWrapText(true);
        getChildren().addAll(title, note, export, picture, strip, scales);
        for (Node node : new Node[] {strip, tracks}) {
            node.setOnMousePressed(event -> go(event, jump));
            node.setOnMouseDragged(event -> go(event, jump));
        }
    }

    private void go(MouseEvent event, DoubleConsumer jump) {
        double cell = tracks.getWidth() / columns;
        if (event.getButton() == MouseButton.PRIMARY && tracks.getWidth() > 0) {
            double x = tracks.sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
            jump.accept((x - cell / 2) / (tracks.getWidth() - cell));
            event.consume();
        }
    }

    /** Sets the lane's name, the note beside it and the explanation in its tooltip. */
    void setWords(String name, String words, String explanation) {
        title.setText(name);
        Tip.on(title, explanation);
        Tip.on(note, explanation);
        note.setText(words);
        requestLayout();
    }

    /** Shows {@code lane}; a step of {@code largestStep} is drawn as high as the track. */
    void show(ComparedLane lane, double largestStep) {
        SampledPath sampled = lane.sampled().orElse(null);
        scales.show(lane, largestStep);
        strip.setVisible(sampled != null);
        export.setDisable(sampled == null);
        if (sampled == null) {
            picture.clear();
        } else if (!lane.equals(shown)) {
            drawStrip(sampled, lane.open().image());
        }
        shown = lane;
    }

    private void drawStrip(SampledPath sampled, ImageShape shape) {
        StripImage target = new StripImage(shape, columns);
        for (int column = 0; column < columns; column++) {
            int frame = (int) Math.round(column * (sampled.frames().rows() - 1.0) / (columns - 1));
            target.place(column, sampled.frames().row(frame));
        }
        PixelImage current = stripImage;
        if (current == null || !current.shape().equals(target.shape())) {
            current = new PixelImage(target.shape());
            stripImage = current;
            strip.setImage(current.image());
        }
        current.show(target.pixels());
    }

    /** Shows the picture at the current position. */
    void showLive(ImageShape shape, float @Nullable [] pixels) {
        picture.show(shape, pixels);
    }

    /** Marks position {@code t}. */
    void mark(double t) {
        scales.mark(t);
    }

    /** Whether note and title fit on one line. */
    private boolean oneLine(double width) {
        return title.prefWidth(-1) + note.prefWidth(-1) + 12 <= width;
    }

    private static double line() {
        return Math.ceil(ScreenScale.px(18));
    }

    private static double cell() {
        return Math.round(ScreenScale.px(CELL));
    }

    private double header(double width) {
        return oneLine(width) ? line() : line() + Math.ceil(note.prefHeight(width));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double head = width < 0 ? line() : header(width);
        return head + GAP + cell() + GAP + TrackScales.height() + BOTTOM;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double button = export.prefWidth(-1);
        double name = title.prefWidth(-1);
        title.resizeRelocate(0, 0, name, line());
        if (oneLine(width)) {
            note.resizeRelocate(name + 8, 0, width - name - 8, line());
        } else {
            note.resizeRelocate(0, line(), width, header(width) - line());
        }
        double y = header(width) + GAP;
        export.resizeRelocate(width - button, y, button, cell());
        boolean narrow = width < ScreenScale.px(NARROW);
        double side = Math.round(ScreenScale.px(PICTURE));
        picture.setVisible(!narrow);
        picture.resizeRelocate(0, y, side, side);
        double before = narrow ? 0 : side + 6;
        double x = before + TrackScales.nameWidth();
        double length = Math.max(1, width - x - TrackScales.rangeWidth());
        strip.relocate(x, y);
        int fitting = (int) Math.max(3, Math.round(length / cell()));
        if (fitting != columns) {
            columns = fitting;
            tracks.setColumns(fitting);
            ComparedLane lane = shown;
            if (lane != null) {
                lane.sampled()
                        .ifPresent(sampled -> drawStrip(sampled, lane.open().image()));
            }
        }
        strip.setFitWidth(length);
        strip.setFitHeight(cell());
        scales.resizeRelocate(before, y + cell() + GAP, Math.max(1, width - before), TrackScales.height());
    }
}
