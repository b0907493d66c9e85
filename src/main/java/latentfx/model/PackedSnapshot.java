package latentfx.model;

import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.Objects;
import latentfx.math.Matrix;

/**
 * Weights and codes at one checkpoint of a training, packed to bytes: encoder, decoder, then codes row by row,
 * little-endian. Recordings in memory and on disk and model files use this format.
 *
 * @param checkpoint progress and losses
 * @param precision of each number
 * @param bytes the packed numbers; shared, must not be written to
 */
public record PackedSnapshot(Checkpoint checkpoint, WeightPrecision precision, byte[] bytes) {
    /**
     * Packs in half precision, or in full precision where a number is not finite or too large for half.
     *
     * @param codes the decoder's input for each held-out sample
     */
    public static PackedSnapshot of(Checkpoint checkpoint, Parameters parameters, Matrix codes) {
        FloatBuffer encoder = parameters.encoderBuffer();
        FloatBuffer decoder = parameters.decoderBuffer();
        FloatBuffer rows = FloatBuffer.wrap(codes.toArray());
        try {
            return new PackedSnapshot(
                    checkpoint, WeightPrecision.FLOAT16, WeightPrecision.FLOAT16.write(encoder, decoder, rows));
        } catch (IllegalArgumentException tooLarge) {
            return new PackedSnapshot(
                    checkpoint, WeightPrecision.FLOAT32, WeightPrecision.FLOAT32.write(encoder, decoder, rows));
        }
    }

    /** The size in bytes of a snapshot of a model of {@code spec} with {@code samples} codes. */
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
            throw new IllegalArgumentException("a snapshot of " + bytes.length + " bytes where " + size + " are due");
        }
    }

    /** Whether all its losses, weights and codes are finite; only then can a file of it be read again. */
    public boolean isFinite() {
        return checkpoint.train().areFinite()
                && checkpoint.heldOut().areFinite()
                && precision.firstNotFinite(bytes).isEmpty();
    }

    /** Whether its weights give numbers within single precision; see {@link Parameters#isInRange}. */
    public boolean isInRange(ModelSpec spec, int samples) {
        return parameters(spec).isInRange(spec, codes(spec, samples));
    }

    /** The weights, which must be of {@code spec} (see {@link #check}). */
    public Parameters parameters(ModelSpec spec) {
        int inEncoder = (int) Parameters.encoderSize(spec);
        int inDecoder = (int) Parameters.decoderSize(spec);
        return new Parameters(precision.read(bytes, 0, inEncoder), precision.read(bytes, inEncoder, inDecoder));
    }

    /** The codes, one sample per row. */
    public Matrix codes(ModelSpec spec, int samples) {
        int before = (int) (Parameters.encoderSize(spec) + Parameters.decoderSize(spec));
        int width = spec.codeWidth();
        return Matrix.wrap(samples, width, precision.read(bytes, before, samples * width));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PackedSnapshot that
                && checkpoint.equals(that.checkpoint)
                && precision == that.precision
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(checkpoint, precision, Arrays.hashCode(bytes));
    }

    @Override
    public String toString() {
        return "PackedSnapshot[" + checkpoint + ", " + precision + ", " + bytes.length + " bytes]";
    }
}
