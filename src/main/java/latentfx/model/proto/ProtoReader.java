package latentfx.model.proto;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Walks over the fields of one message in the protobuf wire format without copying it: call {@link #next}, look at {@link
 * #field}, then take the value or leave it. Lengths are checked against the message's end, so nothing is allocated that the
 * bytes do not hold. For one thread.
 */
public final class ProtoReader {
    private static final int VARINT = 0;
    private static final int FIXED_64 = 1;
    private static final int BYTES = 2;
    private static final int FIXED_32 = 5;
    private static final int LONGEST_VARINT = 10;

    private final byte[] bytes;
    private final int end;
    private int at;
    private int field;
    private int wire;
    private boolean taken = true;

    public ProtoReader(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    private ProtoReader(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    /** Goes to the next field, past the value of the last where that was not taken; false at the end of the message. */
    public boolean next() throws IOException {
        if (!taken) {
            skip();
        }
        if (at >= end) {
            return false;
        }
        long tag = varint();
        field = (int) (tag >>> 3);
        wire = (int) (tag & 7);
        taken = false;
        return true;
    }

    /** A copy of the bytes of this message that are left. */
    public byte[] copy() {
        return Arrays.copyOfRange(bytes, at, end);
    }

    /** Whether the field's value is a whole number. */
    public boolean isNumber() {
        return wire == VARINT;
    }

    /** The number of the field. */
    public int field() {
        return field;
    }

    /** Whether the field's value is a sequence of bytes: a text, a message, or packed numbers. */
    public boolean isBytes() {
        return wire == BYTES;
    }

    /** The value of a whole number. */
    public long number() throws IOException {
        require(VARINT);
        return varint();
    }

    /** The message that is the value. */
    public ProtoReader message() throws IOException {
        require(BYTES);
        int length = length();
        at += length;
        return new ProtoReader(bytes, at - length, at);
    }

    /** The text that is the value. */
    public String text() throws IOException {
        require(BYTES);
        int length = length();
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    /** The bytes of this message that are left, little-endian, not copied. */
    public ByteBuffer rest() {
        return ByteBuffer.wrap(bytes, at, end - at).slice().order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Whether something of this message is left to be read as packed numbers. */
    public boolean hasMore() {
        return at < end;
    }

    /** Reads one of packed whole numbers. */
    public long packed() throws IOException {
        return varint();
    }

    private void require(int expected) throws IOException {
        if (wire != expected || taken) {
            throw new IOException("field " + field + " has the wire type " + wire);
        }
        taken = true;
    }

    private void skip() throws IOException {
        switch (wire) {
            case VARINT -> varint();
            case FIXED_64 -> at = moved(Long.BYTES);
            case BYTES -> {
                int length = length();
                at = moved(length);
            }
            case FIXED_32 -> at = moved(Integer.BYTES);
            default -> throw new IOException("field " + field + " has the wire type " + wire);
        }
        taken = true;
    }

    private int moved(int by) throws IOException {
        if (by > end - at) {
            throw new EOFException("field " + field + " ends beyond its message");
        }
        return at + by;
    }

    private int length() throws IOException {
        long length = varint();
        if (length < 0 || length > end - at) {
            throw new EOFException("field " + field + " ends beyond its message");
        }
        return (int) length;
    }

    private long varint() throws IOException {
        long value = 0;
        for (int i = 0; i < LONGEST_VARINT; i++) {
            if (at >= end) {
                throw new EOFException("a number ends beyond its message");
            }
            byte part = bytes[at++];
            value |= (long) (part & 0x7f) << (7 * i);
            if (part >= 0) {
                return value;
            }
        }
        throw new IOException("a number is too long");
    }
}
