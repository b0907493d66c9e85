package latentfx.data.images.picture;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.stream.ImageInputStream;
import latentfx.data.DataRemark;

/**
 * What the beginning of a picture's file says; no pixel is decoded for it.
 *
 * @param format recognised by the content, whatever the file is called
 * @param width in pixels as stored, 1 to {@link #MOST_SIDE}
 * @param height in pixels as stored, 1 to {@link #MOST_SIDE}
 * @param colour whether it may have colours; grey palettes have none
 * @param orientation how it is turned upright
 */
public record PictureHeader(PictureFormat format, int width, int height, boolean colour, Orientation orientation) {
    /** Most pixels of a picture: 8,192 a side, the limit of common browsers. */
    public static final long MOST_PIXELS = 8192L * 8192;

    /** Most pixels of a row or column: what JPEG can have. */
    public static final int MOST_SIDE = 65_535;

    /** Checks the size by which memory will be allocated. */
    static void check(long width, long height) throws PictureRefused {
        if (width < 1 || height < 1) {
            throw new PictureRefused(DataRemark.of("picture.empty", width, height));
        }
        if (width > MOST_SIDE || height > MOST_SIDE || width * height > MOST_PIXELS) {
            throw new PictureRefused(DataRemark.of("picture.large", width, height, MOST_PIXELS));
        }
    }

    /**
     * Reads the header of a file; of the rest no more than is needed to find it.
     *
     * @return empty if it is no picture of a known format
     * @throws PictureRefused if it is a damaged or oversized picture
     * @throws IOException if the file cannot be read
     */
    public static Optional<PictureHeader> read(Path file) throws IOException {
        try (ImageInputStream in = new FileStream(file)) {
            return read(in);
        }
    }

    /**
     * Reads the header of a file.
     *
     * @param in at any position; it is read from its beginning
     * @return empty if it is no picture of a known format
     * @throws PictureRefused if it is a damaged or oversized picture
     * @throws IOException if the file cannot be read
     */
    static Optional<PictureHeader> read(ImageInputStream in) throws IOException {
        Optional<PictureFormat> format = PictureFormat.of(in);
        if (format.isEmpty()) {
            return Optional.empty();
        }
        try {
            PictureHeader header = format.get().header(in);
            check(header.width, header.height);
            return Optional.of(header);
        } catch (EOFException | RuntimeException cut) {
            throw PictureRefused.damaged(cut);
        }
    }

    /** Width when it stands upright. */
    public int uprightWidth() {
        return orientation.swapsSides() ? height : width;
    }

    /** Height when it stands upright. */
    public int uprightHeight() {
        return orientation.swapsSides() ? width : height;
    }
}
