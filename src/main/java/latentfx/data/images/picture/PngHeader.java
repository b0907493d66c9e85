package latentfx.data.images.picture;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteOrder;
import javax.imageio.stream.ImageInputStream;

/** Reads the header of a PNG file: the chunks before its pixels. */
final class PngHeader {
    private static final int SIGNATURE = 8;
    private static final int IHDR = 0x49484452;
    private static final int PLTE = 0x504C5445;
    private static final int EXIF = 0x65584966;
    private static final int IDAT = 0x49444154;
    private static final int CRC = 4;
    private static final int LONGEST_PALETTE = 768;
    private static final int MOST_CHUNKS = 10_000;
    private static final int COLOUR = 2;
    private static final int PALETTE = 3;

    private PngHeader() {}

    static PictureHeader read(ImageInputStream in) throws IOException {
        in.setByteOrder(ByteOrder.BIG_ENDIAN);
        in.seek(SIGNATURE + Integer.BYTES);
        if (in.readInt() != IHDR) {
            throw new EOFException();
        }
        long width = in.readUnsignedInt();
        long height = in.readUnsignedInt();
        PictureHeader.check(width, height);
        in.skipBytes(1);
        int kind = in.readUnsignedByte();
        boolean colour = (kind & COLOUR) != 0;
        Orientation orientation = Orientation.UPRIGHT;
        in.seek(in.getStreamPosition() + 3 + CRC);
        for (int chunk = 0; chunk < MOST_CHUNKS; chunk++) {
            long length = in.readUnsignedInt();
            int type = in.readInt();
            long start = in.getStreamPosition();
            if (type == IDAT) {
                return new PictureHeader(PictureFormat.PNG, (int) width, (int) height, colour, orientation);
            }
            if (type == PLTE && kind == PALETTE) {
                byte[] palette = new byte[(int) Math.min(length, LONGEST_PALETTE)];
                in.readFully(palette);
                colour = !PaletteHeaders.isGrey(palette, 3);
            } else if (type == EXIF) {
                orientation = Ifd.orientation(in, start);
            }
            in.seek(start + length + CRC);
        }
        throw new EOFException();
    }
}
