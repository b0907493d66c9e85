package latentfx.model;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
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
