package latentfx.data.images.picture;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteOrder;
import javax.imageio.stream.ImageInputStream;

/** Reads the header of a WebP file (RIFF container, RFC 9649): simple, lossless or extended. */
final class WebpHeader {
    private static final int FIRST_CHUNK = 12;
    private static final int LOSSY = tag("VP8 ");
    private static final int LOSSLESS = tag("VP8L");
    private static final int EXTENDED = tag("VP8X");
    private static final int EXIF = tag("EXIF");
    private static final int HAS_EXIF = 0x08;
    private static final int MOST_CHUNKS = 10_000;

    private WebpHeader() {}

    private static int tag(String name) {
        return name.charAt(0) | name.charAt(1) << 8 | name.charAt(2) << 16 | name.charAt(3) << 24;
    }

    static PictureHeader read(ImageInputStream in) throws IOException {
        in.setByteOrder(ByteOrder.LITTLE_ENDIAN);
        in.seek(FIRST_CHUNK);
        int type = in.readInt();
        in.skipBytes(Integer.BYTES);
        if (type == LOSSY) {
            in.skipBytes(6); // frame tag and start code
            return header(in.readUnsignedShort() & 0x3FFF, in.readUnsignedShort() & 0x3FFF, Orientation.UPRIGHT);
        }
        if (type == LOSSLESS) {
            in.skipBytes(1);
            int sizes = in.readInt();
            return header((sizes & 0x3FFF) + 1, (sizes >> 14 & 0x3FFF) + 1, Orientation.UPRIGHT);
        }
        if (type == EXTENDED) {
            int flags = in.readUnsignedByte();
            in.skipBytes(3);
            int width = 1 + in.readUnsignedShort() + (in.readUnsignedByte() << 16);
            int height = 1 + in.readUnsignedShort() + (in.readUnsignedByte() << 16);
            return header(width, height, (flags & HAS_EXIF) == 0 ? Orientation.UPRIGHT : orientation(in));
        }
        throw new EOFException();
    }

    private static PictureHeader header(int width, int height, Orientation orientation) {
        return new PictureHeader(PictureFormat.WEBP, width, height, true, orientation);
    }

    private static Orientation orientation(ImageInputStream in) throws IOException {
        try {
            for (int chunk = 0; chunk < MOST_CHUNKS; chunk++) {
                int type = in.readInt();
                long length = in.readUnsignedInt();
                long start = in.getStreamPosition();
                if (type == EXIF) {
                    boolean named =
                            in.readInt() == tag("Exif"); // some writers keep the mark of JPEG: Exif and two zeros
                    return Ifd.orientation(in, named ? start + 6 : start);
                }
                in.seek(start + length + length % 2);
            }
        } catch (EOFException none) {
            return Orientation.UPRIGHT;
        }
        return Orientation.UPRIGHT;
    }
}
