package latentfx.data.table.array;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * An NPY array, versions 1 to 3, open behind its header for sequential reading. It is not trusted: before memory is
 * allocated for its elements, what its header promises is compared with what is there.
 */
final class NpyStream implements Closeable {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
    private static final int LARGEST_HEADER = 1 << 16;
    private static final int CHUNK = 1 << 16;

    /** Memory, in bytes, that any file may need, however small it is. */
    private static final long FREE = 48L << 20;

    /** Memory that a file may need for each of its bytes on disk, before its promise has been verified. */
    private static final long PER_BYTE = 4;

    /** Most bytes to which one compressed byte expands in what is taken for data rather than for an attack. */
    private static final long BEST_PACKING = 50;

    private final NpyInput input;
    private final InputStream content;
    private final NpyHeader header;
    private final byte[] buffer = new byte[CHUNK];
    private long done;

    private NpyStream(NpyInput input, InputStream content, long most) throws IOException {
        this.input = input;
        this.content = content;
        header = header(most);
    }

    /**
     * Opens an array behind its header.
     *
     * @param most elements that are accepted
     * @throws IllegalArgumentException if it is no array that can be read; the message goes on after the file's name
     */
    static NpyStream open(NpyInput input, long most) throws IOException {
        InputStream content = input.open();
        try {
            NpyStream stream = new NpyStream(input, content, most);
            stream.checkLength();
            return stream;
        } catch (IOException | RuntimeException refused) {
            content.close();
            throw refused;
        }
    }

    private NpyHeader header(long most) throws IOException {
        byte[] start = bytes(MAGIC.length + 2);
        if (!Arrays.equals(start, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new IllegalArgumentException("is not an NPY file; save an array with numpy.save");
        }
        int version = start[MAGIC.length];
        if (version < 1 || version > 3) {
            throw new IllegalArgumentException("is of version " + Byte.toUnsignedInt(start[MAGIC.length])
                    + " of NPY; versions 1 to 3 can be read");
        }
        int wide = version == 1 ? Short.BYTES : Integer.BYTES;
        long length = 0;
        for (byte part : bytes(wide)) {
            length = (length >>> 8) | (Byte.toUnsignedLong(part) << (8 * (wide - 1)));
        }
        if (length > LARGEST_HEADER) {
            throw new IllegalArgumentException("claims a header of " + length + " bytes; save it again");
        }
        byte[] text = bytes((int) length);
        return NpyHeader.parse(
                new String(text, version == 3 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1), most);
    }

    private byte[] bytes(int count) throws IOException {
        byte[] bytes = content.readNBytes(count);
        done += bytes.length;
        if (bytes.length < count) {
            throw new EOFException();
        }
        return bytes;
    }

    private void checkLength() throws IOException {
        long held = input.length() - done;
        if (held < header.length()) {
            throw cutShort(held);
        }
        long stored = input.stored();
        if (header.length() > stored * BEST_PACKING && cost() > FREE) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "would expand from %,d bytes to %,d, as no real data does; save it again",
                    stored,
                    header.length()));
        }
        if (input.length() > stored && cost() > FREE + PER_BYTE * stored) {
            unpackOnce();
        }
    }

    /** Memory that the elements take as single-precision numbers. */
    private long cost() {
        return (long) header.values() * Float.BYTES;
    }

    /** Verifies that a compressed array holds what its header promises, without keeping it. */
    private void unpackOnce() throws IOException {
        try (InputStream again = input.open()) {
            again.skipNBytes(done + header.length());
        } catch (EOFException cut) {
            throw new IllegalArgumentException(
                    String.format(
                            Locale.ROOT,
                            "is cut short: it ends before the %,d bytes of elements that its header promises; save it"
                                    + " again",
                            header.length()),
                    cut);
        }
    }

    private IllegalArgumentException cutShort(long held) {
        return new IllegalArgumentException(String.format(
                Locale.ROOT,
                "is cut short: its header promises %,d bytes of elements and %,d follow; save it again",
                header.length(),
                held));
    }

    /** What the header says. */
    NpyHeader header() {
        return header;
    }

    /** The bytes of the next {@code count} elements, at most {@link #together}; valid until the next call. */
    ByteBuffer next(int count) throws IOException {
        int length = count * header.kind().bytes();
        byte[] target = length <= buffer.length ? buffer : new byte[length];
        int taken = content.readNBytes(target, 0, length);
        done += taken;
        if (taken < length) {
            throw new EOFException();
        }
        ByteOrder order = header.kind().order();
        return ByteBuffer.wrap(target, 0, length).order(order);
    }

    /** Number of elements that are read at once. */
    int together() {
        return Math.max(1, CHUNK / header.kind().bytes());
    }

    /** What follows, once all elements have been read. */
    NpyArray.Rest rest() throws IOException {
        byte[] start = content.readNBytes(MAGIC.length);
        if (start.length == 0) {
            return NpyArray.Rest.NOTHING;
        }
        return Arrays.equals(start, MAGIC) ? NpyArray.Rest.ARRAY : NpyArray.Rest.BYTES;
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
