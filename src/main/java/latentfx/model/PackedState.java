package latentfx.model;

import java.util.Arrays;
import latentfx.math.Matrix;

/**
 * Weights and codes of one look at a training as plain bytes: encoder, decoder, then codes row by row, little-endian. The
 * form in which they go to memory's cheaper half, to disk and into a model file.
 *
 * @param precision of each number
 * @param bytes the numbers; shared, nobody writes to them
 */
public record PackedState(WeightPrecision precision, byte[] bytes) {
    /**
     * Packs in half precision; where a number is too large for that, or is none, in full precision.
     *
     * @param codes what the decoder takes for each held-out sample
     */
    public static PackedState of(Parameters parameters, Matrix codes) {
        float[] rows = codes.toArray();
        try {
            return new PackedState(
                    WeightPrecision.FLOAT16,
                    WeightPrecision.FLOAT16.write(parameters.encoder(), parameters.decoder(), rows));
        } catch (IllegalArgumentException tooLarge) {
            return new PackedState(
                    WeightPrecision.FLOAT32,
                    WeightPrecision.FLOAT32.write(parameters.encoder(), parameters.decoder(), rows));
        }
    }

    /** How many bytes such a state has: of a model of {@code spec} with {@code samples} codes. */
    public static long size(ModelSpec spec, int samples, WeightPrecision precision) {
        long numbers = Parameters.encoderSize(spec) + Parameters.decoderSize(spec) + (long) samples * spec.codeWidth();
        return numbers * precision.bytes();
    }

    /**
     * Refuses bytes that are not as many as they must be.
     *
     * @throws IllegalArgumentException if so
     */
    public void check(ModelSpec spec, int samples) {
        long size = size(spec, samples, precision);
        if (bytes.length != size) {
            throw new IllegalArgumentException("a state of " + bytes.length + " bytes where " + size + " are due");
        }
    }

    /** The weights, which must be of {@code spec} (see {@link #check}). */
    public Parameters parameters(ModelSpec spec) {
        int inEncoder = (int) Parameters.encoderSize(spec);
        int inDecoder = (int) Parameters.decoderSize(spec);
        return new Parameters(precision.read(bytes, 0, inEncoder), precision.read(bytes, inEncoder, inDecoder));
    }

    /** The codes, one sample a row. */
    public Matrix codes(ModelSpec spec, int samples) {
        int before = (int) (Parameters.encoderSize(spec) + Parameters.decoderSize(spec));
        int width = spec.codeWidth();
        return Matrix.wrap(samples, width, precision.read(bytes, before, samples * width));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PackedState that && precision == that.precision && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * precision.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "PackedState[" + precision + ", " + bytes.length + " bytes]";
    }
}
