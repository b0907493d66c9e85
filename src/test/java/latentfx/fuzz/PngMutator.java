package latentfx.fuzz;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Changes the chunks of a PNG, with right checksums: the header's claims, palettes, packed rows, order and number. */
final class PngMutator {
    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;

    private PngMutator() {}

    /** A chunk. */
    private record Chunk(String type, byte[] data) {
        byte[] bytes() {
            byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
            CRC32 sum = new CRC32();
            sum.update(name);
            sum.update(data);
            return ByteBuffer.allocate(data.length + AROUND)
                    .putInt(data.length)
                    .put(name)
                    .put(data)
                    .putInt((int) sum.getValue())
                    .array();
        }
    }

    static Specimen mutate(byte[] sound, Choice choice) {
        List<Chunk> chunks = chunks(sound);
        int at = choice.below(chunks.size());
        Chunk chunk = chunks.get(at);
        String what = chunk.type();
        switch (choice.below(8)) {
            case 0, 1, 2 -> what = header(chunks, choice);
            case 3 -> {
                Specimen data = ByteMutator.mutate(chunk.data(), choice);
                chunks.set(at, new Chunk(chunk.type(), data.content()));
                what += ": " + data.mutated();
            }
            case 4 -> {
                chunks.remove(at);
                what += " left out";
            }
            case 5 -> {
                chunks.add(choice.below(chunks.size() + 1), chunk);
                what += " twice";
            }
            case 6 -> {
                Collections.swap(chunks, at, choice.below(chunks.size()));
                what += " elsewhere";
            }
            default -> {
                String type = choice.of("PLTE", "tRNS", "gAMA", "zTXt", "iCCP", "tEXt", "IEND", "acTL", "AAAA", "IDAT");
                byte[] data = type.equals("zTXt") ? text() : choice.bytes(choice.below(800));
                chunks.add(choice.below(chunks.size() + 1), new Chunk(type, data));
                what = type + " added";
            }
        }
        return new Specimen(file(chunks), what);
    }

    private static String header(List<Chunk> chunks, Choice choice) {
        byte[] data = chunks.get(0).data().clone();
        ByteBuffer header = ByteBuffer.wrap(data);
        int place = choice.below(5);
        long value = choice.oneIn(2) ? choice.of(0, 1, 2, 3, 4, 6, 8, 16, 255) : choice.size();
        if (place < 2) {
            header.putInt(place * Integer.BYTES, (int) value);
            if (choice.oneIn(2)) {
                header.putInt((1 - place) * Integer.BYTES, choice.of(1, 20_000, 14_143, 8_192));
            }
        } else {
            header.put(SIGNATURE + choice.of(0, 1, 2, 3, 4), (byte) value);
        }
        chunks.set(0, new Chunk(chunks.get(0).type(), data));
        return "header " + Arrays.toString(data);
    }

    /** A comment that unpacks to 100 MB. */
    private static byte[] text() {
        return Bomb.COMMENT.clone();
    }

    private static List<Chunk> chunks(byte[] png) {
        List<Chunk> chunks = new ArrayList<>();
        ByteBuffer bytes = ByteBuffer.wrap(png).position(SIGNATURE);
        while (bytes.remaining() >= AROUND) {
            byte[] data = new byte[bytes.getInt()];
            byte[] type = new byte[4];
            bytes.get(type).get(data).getInt();
            chunks.add(new Chunk(new String(type, StandardCharsets.ISO_8859_1), data));
        }
        return chunks;
    }

    private static byte[] file(List<Chunk> chunks) {
        byte[] start = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
        return ByteMutator.join(
                start, ByteMutator.join(chunks.stream().map(Chunk::bytes).toArray(byte[][]::new)));
    }

    private static byte[] zlib(byte[] content) {
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(content);
            deflater.finish();
            byte[] packed = new byte[content.length / 500 + 1_000];
            return Arrays.copyOf(packed, deflater.deflate(packed));
        } finally {
            deflater.end();
        }
    }

    /** Made once. */
    private static final class Bomb {
        static final byte[] COMMENT =
                ByteMutator.join("Comment\0\0".getBytes(StandardCharsets.ISO_8859_1), zlib(new byte[100 << 20]));
    }
}
