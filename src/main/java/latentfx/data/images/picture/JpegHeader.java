package latentfx.data.images.picture;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.stream.ImageInputStream;

/** Reads the segments of a JPEG file before its pixels: size, kind of colours, orientation, colour profile. */
final class JpegHeader {
    /** What the components of a pixel are. */
    enum Coding {
        GREY,
        YCC,
        RGB,
        CMYK,
        YCCK
    }

    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int SCAN = 0xDA;
    private static final int MOST_SEGMENTS = 10_000;
    private static final int MOST_PROFILE = 1 << 24;

    private final ByteArrayOutputStream profile = new ByteArrayOutputStream();
    private Orientation orientation = Orientation.UPRIGHT;
    private boolean jfif;
    private int adobe = -1;
    private int width;
    private int height;
    private byte[] components = {};

    private JpegHeader() {}

    /**
     * Reads the header.
     *
     * @throws EOFException if it ends before the size
     */
    static JpegHeader read(ImageInputStream in) throws IOException {
        in.setByteOrder(ByteOrder.BIG_ENDIAN);
        in.seek(2);
        JpegHeader header = new JpegHeader();
        for (int segment = 0; segment < MOST_SEGMENTS; segment++) {
            int marker = marker(in);
            if (marker == SCAN) {
                break;
            }
            boolean alone = marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8);
            if (!alone) {
                long start = in.getStreamPosition();
                int length = in.readUnsignedShort();
                header.segment(in, marker, length);
                in.seek(start + Math.max(length, 2));
            }
        }
        if (header.components.length == 0) {
            throw new EOFException();
        }
        return header;
    }

    /** The next marker; bytes between segments, which some writers leave, are skipped. */
    private static int marker(ImageInputStream in) throws IOException {
        int before = in.readUnsignedByte();
        while (true) {
            int next = in.readUnsignedByte();
            if (before == 0xFF && next != 0xFF && next != 0) {
                return next;
            }
            before = next;
        }
    }

    private void segment(ImageInputStream in, int marker, int length) throws IOException {
        boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (frame && components.length == 0) {
            in.skipBytes(1);
            height = in.readUnsignedShort();
            width = in.readUnsignedShort();
            components = new byte[in.readUnsignedByte()];
            for (int i = 0; i < components.length; i++) {
                components[i] = in.readByte();
                in.skipBytes(2);
            }
        } else if (marker == APP0) {
            jfif |= begins(in, length, "JFIF\0");
        } else if (marker == APP1 && begins(in, length, "Exif\0\0")) {
            orientation = Ifd.orientation(in, in.getStreamPosition());
        } else if (marker == APP2 && begins(in, length, "ICC_PROFILE\0")) {
            in.skipBytes(2); // which part of how many; they come in order
            byte[] part = new byte[Math.max(0, length - 16)];
            if (profile.size() + part.length <= MOST_PROFILE) {
                in.readFully(part);
                profile.writeBytes(part);
            }
        } else if (marker == APP14 && begins(in, length, "Adobe")) {
            in.skipBytes(6);
            adobe = in.readUnsignedByte();
        }
    }

    private static boolean begins(ImageInputStream in, int length, String mark) throws IOException {
        if (length < mark.length() + 2) {
            return false;
        }
        byte[] start = new byte[mark.length()];
        in.readFully(start);
        return new String(start, StandardCharsets.ISO_8859_1).equals(mark);
    }

    PictureHeader header() throws PictureRefused {
        PictureHeader.check(width, height);
        return new PictureHeader(PictureFormat.JPEG, width, height, components.length > 1, orientation);
    }

    /** What the components are, by the rules of libjpeg ({@code default_decompress_parms}). */
    Coding coding() {
        return switch (components.length) {
            case 3 -> {
                boolean named = components[0] == 'R' && components[1] == 'G' && components[2] == 'B';
                yield !jfif && (adobe == 0 || (adobe < 0 && named)) ? Coding.RGB : Coding.YCC;
            }
            case 4 -> adobe > 0 ? Coding.YCCK : Coding.CMYK;
            default -> Coding.GREY;
        };
    }

    /** The colour profile; empty if there is none. */
    byte[] profile() {
        return profile.toByteArray();
    }
}
