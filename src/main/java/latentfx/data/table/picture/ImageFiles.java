package latentfx.data.table.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;
import latentfx.data.DataException;

/**
 * Reads PNG, JPEG, GIF and BMP images; the size in the header is checked before pixels are decoded. Every picture that
 * the program reads comes through here.
 */
final class ImageFiles {
    /** Most pixels of an image: 8,192 a side, the limit of common browsers; 16,384 a side would take 1 GB. */
    static final long MOST_PIXELS = 8192L * 8192;

    /** Most pixels of a row or column: what JPEG can have. A decoder holds several rows besides the picture. */
    static final int MOST_SIDE = 65_535;

    /** Memory, in bytes, that the pixels of any image may take, however small its file is; some more is taken besides. */
    private static final long FREE = 48L << 20;

    /** Most bytes to which one byte of a file expands in what is taken for a picture rather than for an attack. */
    private static final long BEST_PACKING = 50;

    private ImageFiles() {}

    /**
     * Reads the image in {@code file}.
     *
     * @throws DataException if it is not an image or has more than {@link #MOST_PIXELS} pixels
     */
    static Picture read(Path file) throws DataException {
        return read(file, Integer.MAX_VALUE);
    }

    /**
     * Reads the image in {@code file}, leaving out rows and columns where twice as many remain as are wanted.
     *
     * @param side longer side that is wanted in the end
     * @throws DataException as {@link #read(Path)}
     */
    static Picture read(Path file, int side) throws DataException {
        if (!Files.isRegularFile(file)) {
            throw new DataException(file + " is not a file; choose a PNG or JPEG image.");
        }
        try (ImageInputStream stream = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = stream == null ? null : ImageIO.getImageReaders(stream);
            if (readers == null || !readers.hasNext()) {
                throw new DataException(file + " is not an image that can be read; save it as PNG.");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return decode(reader, file, side);
            } finally {
                reader.dispose();
            }
        } catch (DataException known) {
            throw known;
        } catch (IOException | RuntimeException damaged) { // decoders throw exceptions of all kinds for damaged files
            throw new DataException(
                    file + " is damaged or of a kind that cannot be read; save it again as PNG.", damaged);
        } catch (OutOfMemoryError full) { // a single failed allocation: the program can continue
            throw new DataException(file + " needs more memory than is free; make it smaller.", full);
        }
    }

    private static Picture decode(ImageReader reader, Path file, int side) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        long pixels = (long) width * height;
        if (pixels > MOST_PIXELS) {
            throw new DataException(String.format(
                    Locale.ROOT,
                    "%s has %,d pixels, more than the %,d that can be read; make it smaller.",
                    file,
                    pixels,
                    MOST_PIXELS));
        }
        if (Math.max(width, height) > MOST_SIDE) {
            throw new DataException(String.format(
                    Locale.ROOT,
                    "%s is %,d by %,d pixels, longer than the %,d that can be read; make it smaller.",
                    file,
                    width,
                    height,
                    MOST_SIDE));
        }
        int step = (int) Math.max(1, Math.max(width, height) / (2L * side));
        long bytes = pixels / step / step * bits(reader) / Byte.SIZE;
        if (bytes > FREE && bytes > BEST_PACKING * Files.size(file)) {
            throw new DataException(String.format(
                    Locale.ROOT,
                    "%s would expand from %,d bytes to %,d, as no real picture does; save it again.",
                    file,
                    Files.size(file),
                    bytes));
        }
        ImageReadParam settings = reader.getDefaultReadParam();
        settings.setSourceSubsampling(step, step, 0, 0);
        BufferedImage image = reader.read(0, settings);
        return new Picture(image, width, height);
    }

    /** Bits of a decoded pixel. */
    private static int bits(ImageReader reader) throws IOException {
        Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
        return types.hasNext() ? types.next().getColorModel().getPixelSize() : Integer.SIZE;
    }
}
