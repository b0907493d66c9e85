package latentfx.data.images.picture;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import javax.imageio.stream.ImageInputStream;

/**
 * The first directory of a TIFF file or of an EXIF block, which has the same form (TIFF 6.0, section 2; BigTIFF): its whole
 * numbers of 2 and 4 bytes that stand alone, such as width and orientation.
 */
final class Ifd {
    static final int WIDTH = 256;
    static final int HEIGHT = 257;
    static final int PHOTOMETRIC = 262;
    static final int ORIENTATION = 274;

    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int BIG = 43;
    private static final int MOST_ENTRIES = 4096;

    private final Map<Integer, Long> values = new HashMap<>();

    private Ifd() {}

    /**
     * Reads a directory.
     *
     * @param in its byte order and position are as before afterwards
     * @param base where the block begins, with {@code II} or {@code MM}
     * @throws EOFException if it ends too early
     */
    static Ifd read(ImageInputStream in, long base) throws IOException {
        ByteOrder order = in.getByteOrder();
        long position = in.getStreamPosition();
        try {
            return readAt(in, base);
        } finally {
            in.setByteOrder(order);
            in.seek(position);
        }
    }

    private static Ifd readAt(ImageInputStream in, long base) throws IOException {
        in.seek(base);
        in.setByteOrder(in.readUnsignedShort() == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        boolean big = in.readUnsignedShort() == BIG;
        if (big) {
            in.skipBytes(4);
        }
        long offset = big ? in.readLong() : in.readUnsignedInt();
        if (offset < 0 || offset > Long.MAX_VALUE / 2) {
            throw new EOFException();
        }
        in.seek(base + offset);
        long count = big ? in.readLong() : in.readUnsignedShort();
        Ifd read = new Ifd();
        for (long i = 0; i < Math.min(count, MOST_ENTRIES); i++) {
            read.entry(in, big);
        }
        return read;
    }

    private void entry(ImageInputStream in, boolean big) throws IOException {
        int tag = in.readUnsignedShort();
        int type = in.readUnsignedShort();
        long count = big ? in.readLong() : in.readUnsignedInt();
        long next = in.getStreamPosition() + (big ? Long.BYTES : Integer.BYTES);
        if (count == 1 && type == SHORT) {
            values.putIfAbsent(tag, (long) in.readUnsignedShort());
        } else if (count == 1 && type == LONG) {
            values.putIfAbsent(tag, in.readUnsignedInt());
        }
        in.seek(next);
    }

    /** The value of {@code tag}, if it is there. */
    OptionalLong value(int tag) {
        Long value = values.get(tag);
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /** How the picture is turned upright. */
    Orientation orientation() {
        return Orientation.of(value(ORIENTATION).orElse(1));
    }

    /** The orientation in the EXIF block at {@code base}; upright where the block is damaged, as viewers have it. */
    static Orientation orientation(ImageInputStream in, long base) throws IOException {
        try {
            return read(in, base).orientation();
        } catch (EOFException | IndexOutOfBoundsException damaged) {
            return Orientation.UPRIGHT;
        }
    }
}
