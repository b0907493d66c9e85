package latentfx.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes zips with right sizes and checksums that no library would write: with names that are there twice, for example. */
final class RawZip {
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final short VERSION = 20;
    private static final short UTF8 = 1 << 11;
    private static final short DEFLATED = 8;
    private static final int FIXED = 64;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();

    private RawZip() {}

    static byte[] of(List<ZipPart> parts) {
        RawZip zip = new RawZip();
        parts.forEach(zip::add);
        int start = zip.bytes.size();
        zip.bytes.writeBytes(zip.directory.toByteArray());
        ByteBuffer end = buffer(22).putInt(END).putInt(0);
        end.putShort((short) parts.size()).putShort((short) parts.size());
        end.putInt(zip.directory.size()).putInt(start).putShort((short) 0);
        put(zip.bytes, end);
        return zip.bytes.toByteArray();
    }

    private void add(ZipPart part) {
        byte[] name = part.name().getBytes(StandardCharsets.UTF_8);
        byte[] stored = part.packed() ? deflated(part.content()) : part.content();
        CRC32 sum = new CRC32();
        sum.update(part.content());
        int offset = bytes.size();
        ByteBuffer common = buffer(26).putShort(VERSION).putShort(UTF8);
        common.putShort(part.packed() ? DEFLATED : 0).putInt(0x5c210000); // 1 January 2026
        common.putInt((int) sum.getValue()).putInt(stored.length).putInt(part.content().length);
        common.putShort((short) name.length).putShort((short) 0);
        put(bytes, buffer(4).putInt(LOCAL), common);
        bytes.writeBytes(name);
        bytes.writeBytes(stored);
        ByteBuffer rest = buffer(FIXED).putShort((short) 0).putShort((short) 0).putShort((short) 0);
        rest.putInt(0).putInt(offset);
        put(directory, buffer(6).putInt(CENTRAL).putShort(VERSION), common, rest);
        directory.writeBytes(name);
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void put(ByteArrayOutputStream target, ByteBuffer... parts) {
        for (ByteBuffer part : parts) {
            byte[] written = new byte[part.position()];
            part.duplicate().flip().get(written);
            target.writeBytes(written);
        }
    }

    static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(1, true);
        try {
            deflater.setInput(content);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            byte[] block = new byte[1 << 13];
            while (!deflater.finished()) {
                packed.write(block, 0, deflater.deflate(block));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
