package latentfx.model.proto;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes one message in the protobuf wire format, field by field. Large numbers of floats are not copied: they are taken
 * from their buffers when the whole message is written. For one thread.
 */
public final class ProtoWriter {
    private static final int VARINT = 0;
    private static final int BYTES = 2;

    /** Floats that are turned into bytes at a time. */
    private static final int BLOCK = 1 << 14;

    private final List<Part> parts = new ArrayList<>();
    private long size;

    /** Some bytes of the message. */
    @FunctionalInterface
    private interface Part {
        void write(OutputStream out) throws IOException;
    }

    /** Adds a whole number. */
    public ProtoWriter number(int field, long value) {
        return raw(varints(((long) field << 3) | VARINT, value));
    }

    /** Adds a text. */
    public ProtoWriter text(int field, String value) {
        return bytes(field, value.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a message, which must not be written to any more. */
    public ProtoWriter message(int field, ProtoWriter value) {
        head(field, value.size);
        return append(value);
    }

    /** Adds the fields of {@code other}, which must not be written to any more. */
    public ProtoWriter append(ProtoWriter other) {
        parts.addAll(other.parts);
        size += other.size;
        return this;
    }

    /** Adds bytes, which may be those of a message. */
    public ProtoWriter bytes(int field, byte[] value) {
        head(field, value.length);
        return raw(value);
    }

    /** Adds all of {@code values} as bytes, little-endian; they must not be modified before the message is written. */
    public ProtoWriter floats(int field, FloatBuffer values) {
        FloatBuffer all = values.slice();
        long bytes = (long) Float.BYTES * all.capacity();
        head(field, bytes);
        parts.add(out -> write(all, out));
        size += bytes;
        return this;
    }

    /** Adds fields that are written already. */
    public ProtoWriter raw(byte[] fields) {
        parts.add(out -> out.write(fields));
        size += fields.length;
        return this;
    }

    /** Writes the message so far. */
    public void writeTo(OutputStream out) throws IOException {
        for (Part part : parts) {
            part.write(out);
        }
    }

    /** The message so far. */
    public byte[] toBytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(Math.toIntExact(size));
        try {
            writeTo(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private void head(int field, long length) {
        raw(varints(((long) field << 3) | BYTES, length));
    }

    private static byte[] varints(long... values) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (long value : values) {
            long left = value;
            while ((left & ~0x7fL) != 0) {
                out.write((int) ((left & 0x7f) | 0x80));
                left >>>= 7;
            }
            out.write((int) left);
        }
        return out.toByteArray();
    }

    private static void write(FloatBuffer values, OutputStream out) throws IOException {
        float[] block = new float[Math.min(BLOCK, values.capacity())];
        ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES * block.length).order(ByteOrder.LITTLE_ENDIAN);
        for (int from = 0; from < values.capacity(); from += block.length) {
            int count = Math.min(block.length, values.capacity() - from);
            values.get(from, block, 0, count);
            bytes.asFloatBuffer().put(block, 0, count);
            out.write(bytes.array(), 0, Float.BYTES * count);
        }
    }
}
