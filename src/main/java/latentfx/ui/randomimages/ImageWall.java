package latentfx.ui.randomimages;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import latentfx.data.ImageShape;
import latentfx.math.Matrix;
import latentfx.ui.fx.Mosaic;
import latentfx.ui.fx.PictureBox;

/** The images drawn last, as many as have room in a few rows. */
final class ImageWall extends Region {
    private static final int ROWS = 4;
    /** Images of fewer pixels are enlarged to about this. */
    private static final int SIDE = 28;

    private final PictureBox picture = PictureBox.filling();
    private ImageShape shape = ImageShape.MNIST;
    private Optional<Matrix> latest = Optional.empty();

    ImageWall() {
        setId("random-wall");
        getStyleClass().add("random-wall");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().add(picture);
    }

    void show(ImageShape of, Optional<Matrix> images, String said) {
        boolean other = !of.equals(shape);
        shape = of;
        latest = images;
        setAccessibleText(said);
        fill();
        if (other) {
            requestLayout();
        }
    }

    private int scale() {
        return Math.max(1, SIDE / Math.max(shape.width(), shape.height()));
    }

    private void fill() {
        if (latest.isEmpty() || getWidth() <= 0) {
            picture.clear();
            return;
        }
        Matrix images = latest.get();
        int columns = Math.max(1, (int) (getWidth() / scale() + 1) / (shape.width() + 1));
        int count = Math.min(images.rows(), ROWS * columns);
        picture.show(Mosaic.of(shape, images, 0, count, Math.min(columns, count)));
    }

    @Override
    protected void layoutChildren() {
        fill();
        picture.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    @Override
    protected double computePrefHeight(double width) {
        return scale() * (ROWS * (shape.height() + 1.0) - 1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
