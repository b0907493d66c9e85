package latentfx.model;

import java.nio.FloatBuffer;
import latentfx.math.Matrix;

/**
 * A frozen copy of all weights of a model: for encoder and decoder one flat vector each, layer after layer, each
 * layer's weights first (column-major: all inputs of the first unit, then of the second), then its biases. This is the
 * order of the flattened parameters of a Deeplearning4j network.
 *
 * <p>The vectors may lie on the heap or, as a trainer makes them at each checkpoint, in native memory, where models
 * compute with them in place. They are shared, because they are large, and must not be written to. Safe for use by
 * several threads.
 */
public final class Parameters {
    /** No weights: those of a model that has none to show. */
    public static final Parameters NONE = new Parameters(new float[0], new float[0]);

    private final FloatBuffer encoder;
    private final FloatBuffer decoder;

    /** Wraps these arrays, which must not be modified afterwards. */
    public Parameters(float[] encoder, float[] decoder) {
        this(FloatBuffer.wrap(encoder), FloatBuffer.wrap(decoder));
    }

    /**
     * Wraps these buffers, from position to limit, which must not be modified afterwards.
     *
     * @param encoder weights from pixels to code
     * @param decoder weights from code to pixels (before the sigmoid)
     */
    public Parameters(FloatBuffer encoder, FloatBuffer decoder) {
        this.encoder = encoder.slice().asReadOnlyBuffer();
        this.decoder = decoder.slice().asReadOnlyBuffer();
    }

    /** A read-only view of the encoder's weights, with an independent position. */
    public FloatBuffer encoderBuffer() {
        return encoder.duplicate();
    }

    /** A read-only view of the decoder's weights, with an independent position. */
    public FloatBuffer decoderBuffer() {
        return decoder.duplicate();
    }

    /** A copy of the encoder's weights on the heap. */
    public float[] encoder() {
        return copy(encoder);
    }

    /** A copy of the decoder's weights on the heap. */
    public float[] decoder() {
        return copy(decoder);
    }

    private static float[] copy(FloatBuffer source) {
        float[] values = new float[source.capacity()];
        source.get(0, values);
        return values;
    }

    /** The number of parameters, encoder and decoder together. */
    public long size() {
        return (long) encoder.capacity() + decoder.capacity();
    }

    /** Whether the numbers of parameters are those of a model of {@code spec}. */
    public boolean fits(ModelSpec spec) {
        return encoder.capacity() == encoderSize(spec) && decoder.capacity() == decoderSize(spec);
    }

    /**
     * Whether a model of {@code spec} with these weights gives numbers within single precision for every image of
     * brightness 0 to 1 and for each of {@code codes}; see {@link OutputBound}.
     */
    public boolean isInRange(ModelSpec spec, Matrix codes) {
        float farthest = 1; // a class that the decoder is told is a 1
        for (float value : codes.toArray()) {
            farthest = Math.max(farthest, Math.abs(value));
        }
        return OutputBound.isInRange(spec.encoderLayers(), encoder, 1)
                && OutputBound.isInRange(spec.decoderLayers(), decoder, farthest);
    }

    /**
     * Refuses weights that a model of {@code spec} cannot start its training from.
     *
     * @throws IllegalArgumentException if their number does not fit, or if such a model is not trained by gradient
     *     descent
     */
    public void requireFor(ModelSpec spec) {
        if (spec instanceof PcaSpec) {
            throw new IllegalArgumentException("PCA is computed at once; there is no training to continue");
        }
        if (!fits(spec)) {
            throw new IllegalArgumentException(
                    "weights of " + encoder.capacity() + " + " + decoder.capacity() + " numbers do not fit a "
                            + spec.kind() + " of " + spec.shape() + "; keep the layers as they were");
        }
    }

    /** The number of parameters of the encoder of {@code spec}. */
    public static long encoderSize(ModelSpec spec) {
        return LayerSpec.parameters(spec.encoderLayers());
    }

    /** The number of parameters of the decoder of {@code spec}. */
    public static long decoderSize(ModelSpec spec) {
        return LayerSpec.parameters(spec.decoderLayers());
    }
}
