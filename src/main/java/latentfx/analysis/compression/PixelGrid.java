package latentfx.analysis.compression;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Arrays;
import latentfx.data.ImageShape;
import latentfx.math.Matrix;

/**
 * A picture of any size, such as a sheet of many images.
 *
 * @param width in pixels, 1 or more
 * @param height in pixels, 1 or more
 * @param channels 1 for grey, 3 for colour
 * @param pixels row by row, channels last, 0 to 1; shared
 */
public record PixelGrid(int width, int height, int channels, float[] pixels) {
    private static final int BRIGHTEST = 255;

    public PixelGrid {
        if (width < 1 || height < 1 || (long) width * height * channels != pixels.length) {
            throw new IllegalArgumentException(
                    pixels.length + " numbers are no picture of " + width + " x " + height + " x " + channels);
        }
    }

    /** One image. */
    public static PixelGrid of(float[] pixels, ImageShape shape) {
        return new PixelGrid(shape.width(), shape.height(), shape.channels(), pixels);
    }

    /**
     * All of {@code images} on one sheet, row by row without gaps.
     *
     * @param columns images in a row of the sheet, a divisor of their number
     * @throws IllegalArgumentException if the last row would not be full
     */
    public static PixelGrid sheet(Matrix images, ImageShape shape, int columns) {
        if (images.rows() == 0 || images.rows() % columns != 0) {
            throw new IllegalArgumentException(images.rows() + " images do not fill rows of " + columns);
        }
        int line = shape.width() * shape.channels();
        float[] all = new float[images.rows() * shape.size()];
        for (int i = 0; i < images.rows(); i++) {
            float[] image = images.row(i);
            for (int y = 0; y < shape.height(); y++) {
                int row = i / columns * shape.height() + y;
                System.arraycopy(image, y * line, all, (row * columns + i % columns) * line, line);
            }
        }
        return new PixelGrid(columns * shape.width(), images.rows() / columns * shape.height(), shape.channels(), all);
    }

    /** The images that {@link #sheet} put on this sheet. */
    public Matrix images(ImageShape shape) {
        int columns = width / shape.width();
        int count = columns * (height / shape.height());
        int line = shape.width() * shape.channels();
        float[] images = new float[count * shape.size()];
        for (int i = 0; i < count; i++) {
            for (int y = 0; y < shape.height(); y++) {
                int row = i / columns * shape.height() + y;
                System.arraycopy(
                        pixels, (row * columns + i % columns) * line, images, i * shape.size() + y * line, line);
            }
        }
        return Matrix.wrap(count, shape.size(), images);
    }

    /** The picture in bytes, brightness as it is: the raster is filled directly, past the tone curve of grey images. */
    BufferedImage toImage() {
        BufferedImage image = new BufferedImage(
                width, height, channels == 1 ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR);
        WritableRaster raster = image.getRaster();
        int[] levels = new int[pixels.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = Math.round(BRIGHTEST * Math.max(0, Math.min(1, pixels[i])));
        }
        raster.setPixels(0, 0, width, height, levels);
        return image;
    }

    /** The picture of a raster with bytes in as many bands as there are channels. */
    static PixelGrid of(Raster raster) {
        int bands = raster.getNumBands();
        int[] levels = raster.getPixels(0, 0, raster.getWidth(), raster.getHeight(), (int[]) null);
        float[] pixels = new float[levels.length];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (float) levels[i] / BRIGHTEST;
        }
        return new PixelGrid(raster.getWidth(), raster.getHeight(), bands, pixels);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PixelGrid that
                && width == that.width
                && height == that.height
                && channels == that.channels
                && Arrays.equals(pixels, that.pixels);
    }

    @Override
    public int hashCode() {
        return 31 * width + Arrays.hashCode(pixels);
    }
}
