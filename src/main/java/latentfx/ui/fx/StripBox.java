package latentfx.ui.fx;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** A strip of images as wide as there is room: enlarged by a whole number, or made smaller where it is too wide. */
public final class StripBox extends Region {
    private final PictureBox picture = PictureBox.filling();
    private double imageWidth = 1;
    private double imageHeight;

    public StripBox() {
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        getChildren().add(picture);
    }

    /** Shows {@code strip}. */
    public void show(Mosaic strip) {
        imageWidth = Math.max(1, strip.width());
        imageHeight = strip.height();
        picture.show(strip);
        requestLayout();
    }

    /** Shows nothing, and takes no height. */
    public void clear() {
        imageHeight = 0;
        picture.clear();
        requestLayout();
    }

    /** Width in pixels at which the strip is shown in a room of {@code width}. */
    public double shownWidth(double width) {
        return PictureBox.whole(width / imageWidth) * imageWidth;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return imageWidth;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width > 0 ? width : imageWidth;
        return Math.ceil(imageHeight * shownWidth(room) / imageWidth);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        picture.resizeRelocate(0, 0, shownWidth(getWidth()), getHeight());
    }
}
