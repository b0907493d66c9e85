package latentfx.export;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import latentfx.data.ImageShape;
import latentfx.math.Matrix;
import latentfx.task.SafeWrite;

/**
 * Turns images into PNG pictures, one alone or many on a sheet. Pixel values are in [0, 1] (0 black, 1 full brightness;
 * what lies outside is cut off, what is not a number is black) and become bytes by rounding {@code 255 v}. Pixels are
 * enlarged as squares, never smoothed: the image shows exactly what was decoded. Works without a display.
 */
public final class PngImages {
    /** Most pixels of a sheet, so that it fits in memory. */
    private static final long LARGEST = 1L << 26;

    private static final int WHITE = 0xFFFFFF;

    private PngImages() {}

    /**
     * One image, each pixel enlarged to {@code scale} by {@code scale}.
     *
     * @param pixels {@code shape.size()} values
     * @throws IllegalArgumentException if {@code pixels} does not fit {@code shape} or {@code scale} is not 1 to 64
     */
    public static byte[] single(float[] pixels, ImageShape shape, int scale) {
        return sheet(Matrix.of(1, pixels.length, pixels), shape, new SheetLayout(1, 0, scale));
    }

    /**
     * Many images, row after row as {@code layout} says; cells that are left over in the last row are white. With fewer
     * images than columns the sheet is only as wide as the images.
     *
     * @param images one a row, at least one, {@code shape.size()} values each
     * @throws IllegalArgumentException if the images do not fit {@code shape}, or the sheet would have more than 67
     *     million pixels
     */
    public static byte[] sheet(Matrix images, ImageShape shape, SheetLayout layout) {
        return encode(picture(images, shape, layout));
    }

    /** The sheet of {@link #sheet} before it is encoded as PNG. */
    static BufferedImage picture(Matrix images, ImageShape shape, SheetLayout layout) {
        if (images.columns() != shape.size() || images.rows() == 0) {
            throw new IllegalArgumentException("cannot draw " + images + " as images of " + shape);
        }
        checkSize(images.rows(), shape, layout);
        int columns = Math.min(layout.columns(), images.rows());
        int rows = rows(images.rows(), columns);
        BufferedImage sheet =
                blank((int) layout.extent(columns, shape.width()), (int) layout.extent(rows, shape.height()));
        float[] pixels = new float[shape.size()];
        for (int i = 0; i < images.rows(); i++) {
            images.copyRows(i, 1, pixels, 0);
            int left = layout.start(i % columns, shape.width());
            int top = layout.start(i / columns, shape.height());
            draw(
                    sheet.getSubimage(left, top, shape.width() * layout.scale(), shape.height() * layout.scale()),
                    pixels,
                    shape);
        }
        return sheet;
    }

    /**
     * Refuses a sheet that would not fit in memory, before images are computed for it.
     *
     * @param images how many images there will be, at least 1
     * @throws IllegalArgumentException if the sheet would have more than 67 million pixels
     */
    public static void checkSize(int images, ImageShape shape, SheetLayout layout) {
        int columns = Math.min(layout.columns(), images);
        long width = layout.extent(columns, shape.width());
        long height = layout.extent(rows(images, columns), shape.height());
        if (width > LARGEST || height > LARGEST || width * height > LARGEST) {
            throw new IllegalArgumentException("a sheet of " + width + " x " + height + " pixels is too large");
        }
    }

    private static int rows(int images, int columns) {
        return (images + columns - 1) / columns;
    }

    /**
     * Writes a finished picture to {@code file}, whole or not at all.
     *
     * @throws IOException if the file cannot be written
     */
    public static void save(byte[] png, Path file) throws IOException {
        SafeWrite.to(file, out -> out.write(png));
    }

    /**
     * Writes a picture of opaque pixels, whole or not at all.
     *
     * @param rgb 0xRRGGBB, row by row; what lies above is left out
     * @param width pixels a row, 1 or more
     * @throws IOException if the file cannot be written
     */
    public static void save(int[] rgb, int width, Path file) throws IOException {
        BufferedImage image = new BufferedImage(width, rgb.length / width, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, image.getHeight(), rgb, 0, width);
        save(encode(image), file);
    }

    private static BufferedImage blank(int width, int height) {
        // Colour even for grey: Java gives its grey images a linear tone curve, which readers then brighten.
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] row = new int[width];
        Arrays.fill(row, WHITE);
        for (int y = 0; y < height; y++) {
            image.setRGB(0, y, width, 1, row, 0, width);
        }
        return image;
    }

    private static void draw(BufferedImage target, float[] pixels, ImageShape shape) {
        int scale = target.getWidth() / shape.width();
        int[] square = new int[scale * scale];
        for (int y = 0; y < shape.height(); y++) {
            for (int x = 0; x < shape.width(); x++) {
                Arrays.fill(square, colour(pixels, (y * shape.width() + x) * shape.channels(), shape.channels()));
                target.setRGB(x * scale, y * scale, scale, scale, square, 0, scale);
            }
        }
    }

    private static int colour(float[] pixels, int at, int channels) {
        int red = level(pixels[at]);
        int green = channels == 3 ? level(pixels[at + 1]) : red;
        int blue = channels == 3 ? level(pixels[at + 2]) : red;
        return red << 16 | green << 8 | blue;
    }

    private static int level(float value) {
        return Math.round(255 * Math.max(0, Math.min(1, value)));
    }

    private static byte[] encode(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // Through memory: the default stream would cache in a file of the temporary folder.
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            if (!ImageIO.write(image, "png", out)) {
                throw new IllegalStateException("this Java has no PNG writer");
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory failed", impossible);
        }
        return bytes.toByteArray();
    }
}
