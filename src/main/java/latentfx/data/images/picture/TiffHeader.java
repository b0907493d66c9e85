package latentfx.data.images.picture;

import java.io.EOFException;
import java.io.IOException;
import javax.imageio.stream.ImageInputStream;

/** Reads the header of a TIFF file: its first page. */
final class TiffHeader {
    /** Photometric interpretations of grey pictures: white is zero, black is zero. */
    private static final int MOST_GREY = 1;

    private TiffHeader() {}

    static PictureHeader read(ImageInputStream in) throws IOException {
        Ifd page = Ifd.read(in, 0);
        long width = page.value(Ifd.WIDTH).orElseThrow(EOFException::new);
        long height = page.value(Ifd.HEIGHT).orElseThrow(EOFException::new);
        PictureHeader.check(width, height);
        boolean colour = page.value(Ifd.PHOTOMETRIC).orElse(MOST_GREY + 1) > MOST_GREY;
        return new PictureHeader(PictureFormat.TIFF, (int) width, (int) height, colour, page.orientation());
    }
}
