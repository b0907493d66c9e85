package latentfx.ui.fx;

import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import latentfx.data.ImageShape;

/** Converts images in [0, 1] to opaque 32-bit pixels. */
public final class ArgbPixels {
    private ArgbPixels() {}

    /**
     * Writes {@code pixels} (values in [0, 1], row by row, channels last; grey or red-green-blue) to {@code argb}, one
     * opaque pixel each. Values outside [0, 1] are clamped, NaN becomes black.
     *
     * @throws IllegalArgumentException if {@code pixels} or {@code argb} does not fit {@code shape}
     */
    public static void fill(ImageShape shape, float[] pixels, int[] argb) {
        int count = shape.height() * shape.width();
        if (pixels.length != shape.size() || argb.length != count) {
            throw new IllegalArgumentException(
                    pixels.length + " numbers into " + argb.length + " pixels is not an image of " + shape);
        }
        boolean grey = shape.channels() == 1;
        for (int i = 0; i < count; i++) {
            int red = level(pixels[grey ? i : 3 * i]);
            int green = grey ? red : level(pixels[3 * i + 1]);
            int blue = grey ? red : level(pixels[3 * i + 2]);
            argb[i] = 0xFF000000 | red << 16 | green << 8 | blue;
        }
    }

    /** An image in which each of {@code pixels} is a square of {@code scale} by {@code scale} pixels. */
    static WritableImage enlarged(ImageShape shape, float[] pixels, int scale) {
        int[] argb = new int[shape.height() * shape.width()];
        fill(shape, pixels, argb);
        int width = shape.width() * scale;
        WritableImage image = new WritableImage(width, shape.height() * scale);
        int[] row = new int[width];
        for (int y = 0; y < shape.height() * scale; y++) {
            for (int x = 0; x < width; x++) {
                row[x] = argb[y / scale * shape.width() + x / scale];
            }
            image.getPixelWriter().setPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), row, 0, width);
        }
        return image;
    }

    private static int level(float value) {
        return (int) (Math.min(1f, Math.max(0f, value)) * 255 + 0.5f);
    }
}
