package latentfx.data.images.picture;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteOrder;
import javax.imageio.stream.ImageInputStream;

/** Reads the headers of the two old formats whose palettes say whether they are grey: GIF and BMP. */
final class PaletteHeaders {
    private static final int BMP_HEADER = 14;
    private static final int OLD_BMP = 12;

    private PaletteHeaders() {}

    static PictureHeader gif(ImageInputStream in) throws IOException {
        in.setByteOrder(ByteOrder.LITTLE_ENDIAN);
        in.seek(6);
        int width = in.readUnsignedShort();
        int height = in.readUnsignedShort();
        int flags = in.readUnsignedByte();
        in.skipBytes(2);
        boolean colour = true;
        if ((flags & 0x80) != 0) {
            byte[] palette = new byte[3 << (flags % 8 + 1)];
            in.readFully(palette);
            colour = !isGrey(palette, 3);
        }
        return new PictureHeader(PictureFormat.GIF, width, height, colour, Orientation.UPRIGHT);
    }

    static PictureHeader bmp(ImageInputStream in) throws IOException {
        in.setByteOrder(ByteOrder.LITTLE_ENDIAN);
        in.seek(BMP_HEADER - Integer.BYTES);
        long pixels = in.readUnsignedInt();
        int length = in.readInt();
        boolean old = length == OLD_BMP;
        int width = old ? in.readUnsignedShort() : in.readInt();
        int height = old ? in.readUnsignedShort() : Math.abs(in.readInt()); // negative: from the top down
        PictureHeader.check(width, height);
        in.skipBytes(2);
        int bits = in.readUnsignedShort();
        boolean packed = !old && in.readInt() != 0;
        long row = ((long) width * bits + 31) / 32 * Integer.BYTES;
        if (!packed && in.length() >= 0 && pixels + row * height > in.length()) {
            throw new EOFException(); // Java's decoder would fill the rest with black
        }
        boolean colour = true;
        if (bits >= 1 && bits <= 8) {
            int entry = old ? 3 : 4;
            byte[] palette = new byte[entry << bits];
            in.seek((long) BMP_HEADER + length);
            in.readFully(palette);
            colour = !isGrey(palette, entry);
        }
        return new PictureHeader(PictureFormat.BMP, width, height, colour, Orientation.UPRIGHT);
    }

    /** Whether the three colours of every entry of {@code width} bytes are equal. */
    static boolean isGrey(byte[] palette, int width) {
        for (int i = 0; i + 2 < palette.length; i += width) {
            if (palette[i] != palette[i + 1] || palette[i] != palette[i + 2]) {
                return false;
            }
        }
        return true;
    }
}
