package latentfx.ui.fx;

import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import latentfx.data.ImageShape;

/** An image on screen whose pixels can be replaced many times a second without allocation. For the FX thread. */
public final class PixelImage {
    private final ImageShape shape;
    private final int[] argb;
    private final PixelBuffer<IntBuffer> buffer;
    private final Image image;
    private final Rectangle2D whole;

    /** A black image of {@code shape}, grey or colour. */
    public PixelImage(ImageShape shape) {
        this.shape = shape;
        argb = new int[shape.height() * shape.width()];
        Arrays.fill(argb, 0xFF000000);
        buffer = new PixelBuffer<>(
                shape.width(), shape.height(), IntBuffer.wrap(argb), PixelFormat.getIntArgbPreInstance());
        image = new WritableImage(buffer);
        whole = new Rectangle2D(0, 0, shape.width(), shape.height());
    }

    /**
     * Shows {@code pixels}: values in [0, 1] (others are clamped), row by row, channels last.
     *
     * @throws IllegalArgumentException if there are not {@code shape.size()} of them
     */
    public void show(float[] pixels) {
        ArgbPixels.fill(shape, pixels, argb);
        buffer.updateBuffer(same -> whole);
    }

    /** The image for an {@link javafx.scene.image.ImageView}; always one and the same object. */
    public Image image() {
        return image;
    }

    /** The shape of the image. */
    public ImageShape shape() {
        return shape;
    }
}
