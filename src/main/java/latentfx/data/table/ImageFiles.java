package latentfx.data.table;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import latentfx.data.DataException;
import latentfx.data.ImageShape;

/** Reads PNG, JPEG, GIF and BMP images; the size in the header is checked before pixels are decoded. */
final class ImageFiles {
    private ImageFiles() {}

    /**
     * Reads the image in {@code file}.
     *
     * @param most most pixels that are accepted
     * @throws DataException if it is not an image or has more pixels
     */
    static BufferedImage read(Path file, long most) throws DataException {
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
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                if (pixels > most) {
                    throw new DataException(String.format(
                            "%s has %,d pixels, more than the %,d that can be read; make it smaller.",
                            file, pixels, most));
                }
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        } catch (DataException known) {
            throw known;
        } catch (IOException | RuntimeException damaged) { // decoders throw exceptions of all kinds for damaged files
            throw new DataException(file + " is damaged (" + damaged.getMessage() + "); save it again.", damaged);
        }
    }

    /** Number of channels of {@code image}: 1 if it is grey, otherwise 3. */
    static int channels(BufferedImage image) {
        return image.getColorModel().getNumColorComponents() == 1 ? 1 : 3;
    }

    /** The part of {@code image} of that shape from ({@code left}, {@code top}) on, values in [0, 1]. */
    static float[] cut(BufferedImage image, int left, int top, ImageShape shape) {
        float[] pixels = new float[shape.size()];
        int at = 0;
        for (int y = 0; y < shape.height(); y++) {
            for (int x = 0; x < shape.width(); x++) {
                int rgb = image.getRGB(left + x, top + y);
                if (shape.channels() == 1) {
                    pixels[at++] = (rgb & 0xff) / 255f;
                } else {
                    pixels[at++] = (rgb >> 16 & 0xff) / 255f;
                    pixels[at++] = (rgb >> 8 & 0xff) / 255f;
                    pixels[at++] = (rgb & 0xff) / 255f;
                }
            }
        }
        return pixels;
    }
}
