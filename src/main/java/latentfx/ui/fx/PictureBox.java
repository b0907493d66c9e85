package latentfx.ui.fx;

import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import latentfx.data.ImageShape;
import org.jspecify.annotations.Nullable;

/**
 * A picture on screen whose pixels may change many times a second. It is enlarged by a whole number where there is room, so
 * that every pixel of the model is a square of one size and nothing is smoothed that the model did not smooth; a picture that
 * is larger than its room is made smaller, smoothly. For the FX thread.
 */
public final class PictureBox extends Region {
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

    /** How many screen pixels one pixel is wide in a picture of a given size; null where it depends on the room given. */
    private final @Nullable Enlargement own;

    private @Nullable Copying copying;
    private @Nullable PixelImage live;
    private @Nullable ImageView view;
    private float @Nullable [] shown;

    @FunctionalInterface
    private interface Enlargement {
        double of(double width, double height);
    }

    /** What the context menu needs. */
    private record Copying(ImageActions actions, Supplier<String> fileName) {}

    private PictureBox(@Nullable Enlargement own) {
        this.own = own;
        getStyleClass().add("picture-box");
    }

    /** A box whose size is decided by its parent; the picture lies in its middle. */
    public static PictureBox filling() {
        return new PictureBox(null);
    }

    /** A box {@code side} wide and high; the picture lies in its middle. */
    public static PictureBox square(double side) {
        PictureBox box = filling();
        box.setMinSize(side, side);
        box.setPrefSize(side, side);
        box.setMaxSize(side, side);
        return box;
    }

    /** A box as large as its picture, which is at most {@code width} wide and {@code height} high. */
    public static PictureBox within(double width, double height) {
        return new PictureBox((w, h) -> whole(Math.min(width / w, height / h)));
    }

    /** A box as large as its picture, each of whose pixels is {@code scale} wide and high. */
    public static PictureBox enlarged(double scale) {
        return new PictureBox((w, h) -> scale);
    }

    /** The whole number below {@code scale} where that is 1 or more, else {@code scale}. */
    public static double whole(double scale) {
        return scale >= 1 ? Math.floor(scale) : scale;
    }

    /** Gives pictures that are shown from now on a context menu to copy and save them under {@code fileName}. */
    public PictureBox copyable(ImageActions actions, Supplier<String> fileName) {
        copying = new Copying(actions, fileName);
        return this;
    }

    /** Shows {@code pixels} (values in [0, 1], row by row, channels last), or nothing where they are null. */
    public void show(ImageShape shape, float @Nullable [] pixels) {
        shown = pixels;
        if (pixels != null) {
            ready(shape).show(pixels);
        }
        setFilled(pixels != null);
    }

    /** Shows {@code mosaic}. */
    public void show(Mosaic mosaic) {
        live = null;
        frame(mosaic.image());
        setFilled(true);
    }

    /** Shows nothing. */
    public void clear() {
        shown = null;
        setFilled(false);
    }

    private void setFilled(boolean filled) {
        pseudoClassStateChanged(EMPTY, !filled);
        if (view != null) {
            view.setVisible(filled);
        }
    }

    private PixelImage ready(ImageShape shape) {
        PixelImage current = live;
        if (current == null || !current.shape().equals(shape)) {
            current = new PixelImage(shape);
            live = current;
            Node fresh = frame(current.image());
            if (copying != null) {
                copying.actions().install(fresh, () -> shown, shape, copying.fileName());
            }
        }
        return current;
    }

    private Node frame(Image image) {
        ImageView fresh = new ImageView(image);
        view = fresh;
        getChildren().setAll(fresh);
        requestLayout();
        return fresh;
    }

    private double scale(Image image) {
        return own == null
                ? whole(Math.min(getWidth() / image.getWidth(), getHeight() / image.getHeight()))
                : own.of(image.getWidth(), image.getHeight());
    }

    @Override
    protected void layoutChildren() {
        if (view != null) {
            Image image = view.getImage();
            double scale = scale(image);
            view.setSmooth(scale < 1);
            view.setFitWidth(image.getWidth() * scale);
            view.setFitHeight(image.getHeight() * scale);
            view.relocate(
                    snapPositionX((getWidth() - image.getWidth() * scale) / 2),
                    snapPositionY((getHeight() - image.getHeight() * scale) / 2));
        }
    }

    private double pictureWidth() {
        return view == null ? 0 : view.getImage().getWidth() * scale(view.getImage());
    }

    private double pictureHeight() {
        return view == null ? 0 : view.getImage().getHeight() * scale(view.getImage());
    }

    @Override
    protected double computePrefWidth(double height) {
        return own == null ? super.computePrefWidth(height) : pictureWidth();
    }

    @Override
    protected double computePrefHeight(double width) {
        return own == null ? super.computePrefHeight(width) : pictureHeight();
    }

    @Override
    protected double computeMinWidth(double height) {
        return own == null ? super.computeMinWidth(height) : pictureWidth();
    }

    @Override
    protected double computeMinHeight(double width) {
        return own == null ? super.computeMinHeight(width) : pictureHeight();
    }

    @Override
    protected double computeMaxWidth(double height) {
        return own == null ? super.computeMaxWidth(height) : pictureWidth();
    }

    @Override
    protected double computeMaxHeight(double width) {
        return own == null ? super.computeMaxHeight(width) : pictureHeight();
    }
}
