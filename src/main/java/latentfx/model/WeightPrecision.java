package latentfx.model;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import latentfx.math.HalfFloat;

/** How exactly numbers are written to a model file, little-endian. */
public enum WeightPrecision {
    /** Bit for bit, four bytes a number. */
    FLOAT32(Float.BYTES) {
        @Override
        void put(ByteBuffer target, float value) {
            target.putFloat(value);
        }

        @Override
        void get(ByteBuffer source, float[] target) {
            source.asFloatBuffer().get(target);
        }
    },
    /** Half precision, two bytes a number, for the models that come with the program. */
    FLOAT16(Short.BYTES) {
        @Override
        void put(ByteBuffer target, float value) {
            target.putShort(HalfFloat.toBits(value));
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

    private final int bytes;

    WeightPrecision(int bytes) {
        this.bytes = bytes;
    }

    /** Bytes a number. */
    int bytes() {
        return bytes;
    }

    abstract void put(ByteBuffer target, float value);

    abstract void get(ByteBuffer source, float[] target);

    /** Writes all numbers of all arrays, one array after the other. */
    byte[] write(float[]... arrays) {
        int count = 0;
        for (float[] array : arrays) {
            count += array.length;
        }
        ByteBuffer buffer = ByteBuffer.allocate(count * bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (float[] array : arrays) {
            for (float value : array) {
                put(buffer, value);
            }
        }
        return buffer.array();
    }

    /** Reads {@code count} numbers that begin at number {@code from}. */
    float[] read(byte[] source, int from, int count) {
        ByteBuffer buffer = ByteBuffer.wrap(source, from * bytes, count * bytes).order(ByteOrder.LITTLE_ENDIAN);
        float[] values = new float[count];
        get(buffer, values);
        return values;
    }
}
