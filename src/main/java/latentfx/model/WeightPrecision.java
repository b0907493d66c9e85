package latentfx.model;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.OptionalInt;
import latentfx.math.HalfFloat;

/** The floating-point precision of weights and codes in files and packed snapshots, little-endian. */
public enum WeightPrecision {
    /** Single precision, lossless, four bytes per number. */
    FLOAT32(Float.BYTES) {
        @Override
        void put(ByteBuffer target, FloatBuffer values) {
            target.asFloatBuffer().put(values.duplicate());
        }

        @Override
        void get(ByteBuffer source, float[] target) {
            source.asFloatBuffer().get(target);
        }

        @Override
        boolean isFinite(ByteBuffer source, int index) {
            return (source.getInt(index * Float.BYTES) & 0x7F800000) != 0x7F800000;
        }
    },
    /** Half precision, two bytes per number: for bundled models and for earlier checkpoints of a training. */
    FLOAT16(Short.BYTES) {
        @Override
        void put(ByteBuffer target, FloatBuffer values) {
            float[] some = new float[Math.min(CHUNK, values.remaining())];
            for (FloatBuffer left = values.duplicate(); left.hasRemaining(); ) {
                int count = Math.min(some.length, left.remaining());
                left.get(some, 0, count);
                for (int i = 0; i < count; i++) {
                    target.putShort(HalfFloat.toBits(some[i]));
                }
            }
        }

        @Override
        void get(ByteBuffer source, float[] target) {
            short[] halves = new short[target.length];
            source.asShortBuffer().get(halves);
            for (int i = 0; i < target.length; i++) {
                target[i] = HalfFloat.fromBits(halves[i]);
            }
        }

        @Override
        boolean isFinite(ByteBuffer source, int index) {
            return (source.getShort(index * Short.BYTES) & 0x7C00) != 0x7C00;
        }
    };

    /** Numbers that are copied through the heap at a time. */
    private static final int CHUNK = 1 << 13;

    private final int bytes;

    WeightPrecision(int bytes) {
        this.bytes = bytes;
    }

    /** Bytes per number. */
    public int bytes() {
        return bytes;
    }

    /** Writes {@code values} at the position of {@code target}, which may or may not advance. */
    abstract void put(ByteBuffer target, FloatBuffer values);

    abstract void get(ByteBuffer source, float[] target);

    /** Whether the number at {@code index} is finite: its exponent is not all ones (IEEE 754). */
    abstract boolean isFinite(ByteBuffer source, int index);

    /** The index of the first number in {@code source} that is infinite or no number; empty if all are finite. */
    public OptionalInt firstNotFinite(byte[] source) {
        ByteBuffer buffer = ByteBuffer.wrap(source).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < source.length / bytes; i++) {
            if (!isFinite(buffer, i)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Writes all numbers of all vectors, one vector after the other. */
    public byte[] write(FloatBuffer... vectors) {
        int count = 0;
        for (FloatBuffer vector : vectors) {
            count += vector.remaining();
        }
        ByteBuffer buffer = ByteBuffer.allocate(count * bytes).order(ByteOrder.LITTLE_ENDIAN);
        int at = 0;
        for (FloatBuffer vector : vectors) {
            put(buffer.position(at), vector);
            at += vector.remaining() * bytes;
        }
        return buffer.array();
    }

    /** Reads {@code count} numbers, beginning with the number at index {@code from}. */
    public float[] read(byte[] source, int from, int count) {
        ByteBuffer buffer = ByteBuffer.wrap(source, from * bytes, count * bytes).order(ByteOrder.LITTLE_ENDIAN);
        float[] values = new float[count];
        get(buffer, values);
        return values;
    }
}
