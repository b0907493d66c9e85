package latentfx.ui.fx;

import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import latentfx.data.ImageShape;
import latentfx.math.Matrix;

/**
 * Many images laid out in rows on one picture, with a transparent pixel between neighbours.
 *
 * @param columns images in a row
 * @param width in pixels
 * @param height in pixels
 * @param argb premultiplied pixels, row by row; given away, nobody writes to them any more
 */
public record Mosaic(int columns, int width, int height, int[] argb) {
    /** Pixels between neighbours. */
    static final int GAP = 1;

    public Mosaic {
        if (columns < 1 || width < 1 || height < 1 || argb.length != width * height) {
            throw new IllegalArgumentException(argb.length + " pixels are no mosaic of " + width + " x " + height);
        }
    }

    /** The rows {@code from} to {@code to} (exclusive, at least one) of {@code images}, {@code columns} beside each other. */
    public static Mosaic of(ImageShape shape, Matrix images, int from, int to, int columns) {
        int rows = (to - from + columns - 1) / columns;
        int width = columns * (shape.width() + GAP) - GAP;
        int height = rows * (shape.height() + GAP) - GAP;
        int[] argb = new int[width * height];
        int[] tile = new int[shape.width() * shape.height()];
        for (int i = from; i < to; i++) {
            ArgbPixels.fill(shape, images.row(i), tile);
            int left = (i - from) % columns * (shape.width() + GAP);
            int top = (i - from) / columns * (shape.height() + GAP);
            for (int y = 0; y < shape.height(); y++) {
                System.arraycopy(tile, y * shape.width(), argb, (top + y) * width + left, shape.width());
            }
        }
        return new Mosaic(columns, width, height, argb);
    }

    /** The picture for the screen; it shares the pixels. */
    Image image() {
        return new WritableImage(
                new PixelBuffer<>(width, height, IntBuffer.wrap(argb), PixelFormat.getIntArgbPreInstance()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Mosaic that
                && width == that.width
                && columns == that.columns
                && Arrays.equals(argb, that.argb);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(argb);
    }
}
