package latentfx.data.images.picture;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.stream.ImageInputStream;

/** The formats of pictures, by the first bytes of their files. */
public enum PictureFormat {
    /** Portable Network Graphics. */
    PNG("png", "com.sun.") {
        @Override
        boolean begins(byte[] start) {
            return has(start, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');
        }

        @Override
        PictureHeader header(ImageInputStream in) throws IOException {
            return PngHeader.read(in);
        }
    },
    /** JPEG. */
    JPEG("jpeg", "com.twelvemonkeys.") {
        @Override
        boolean begins(byte[] start) {
            return has(start, 0, 0xFF, 0xD8, 0xFF);
        }

        @Override
        PictureHeader header(ImageInputStream in) throws IOException {
            return JpegHeader.read(in).header();
        }
    },
    /** WebP. */
    WEBP("webp", "com.twelvemonkeys.") {
        @Override
        boolean begins(byte[] start) {
            return has(start, 0, 'R', 'I', 'F', 'F') && has(start, 8, 'W', 'E', 'B', 'P');
        }

        @Override
        PictureHeader header(ImageInputStream in) throws IOException {
            return WebpHeader.read(in);
        }
    },
    /** Tagged Image File Format; the first page. */
    TIFF("tiff", "com.twelvemonkeys.") {
        @Override
        boolean begins(byte[] start) {
            return has(start, 0, 'I', 'I', 42, 0)
                    || has(start, 0, 'M', 'M', 0, 42)
                    || has(start, 0, 'I', 'I', 43, 0)
                    || has(start, 0, 'M', 'M', 0, 43);
        }

        @Override
        PictureHeader header(ImageInputStream in) throws IOException {
            return TiffHeader.read(in);
        }
    },
    /** Windows bitmap. */
    BMP("bmp", "com.sun.") {
        @Override
        boolean begins(byte[] start) {
            boolean known = start[14] == 12 || (start[14] >= 16 && start[14] <= 124);
            return has(start, 0, 'B', 'M') && known && has(start, 15, 0, 0, 0);
        }

        @Override
        PictureHeader header(ImageInputStream in) throws IOException {
            return PaletteHeaders.bmp(in);
        }
    },
    /** Graphics Interchange Format; the first frame. */
    GIF("gif", "com.sun.") {
        @Override
        boolean begins(byte[] start) {
            return has(start, 0, 'G', 'I', 'F', '8') && (start[4] == '7' || start[4] == '9') && start[5] == 'a';
        }

        @Override
        PictureHeader header(ImageInputStream in) throws IOException {
            return PaletteHeaders.gif(in);
        }
    };

    private static final int START = 18;

    private final String id;
    private final String vendor;

    PictureFormat(String id, String vendor) {
        this.id = id;
        this.vendor = vendor;
    }

    /** The name by which ImageIO knows it. */
    String id() {
        return id;
    }

    /** Beginning of the class names of the readers that are used for it. */
    String vendor() {
        return vendor;
    }

    /** Whether a file that begins with these {@value #START} bytes is of this format. */
    abstract boolean begins(byte[] start);

    /** Reads the header of a file of this format. */
    abstract PictureHeader header(ImageInputStream in) throws IOException;

    /** The format of a file; empty if it is no picture. */
    static Optional<PictureFormat> of(ImageInputStream in) throws IOException {
        byte[] start = new byte[START];
        in.seek(0);
        int count = 0;
        while (count < START) {
            int got = in.read(start, count, START - count);
            if (got < 0) {
                break;
            }
            count += got;
        }
        return Arrays.stream(values()).filter(format -> format.begins(start)).findFirst();
    }

    private static boolean has(byte[] start, int at, int... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if ((start[at + i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
