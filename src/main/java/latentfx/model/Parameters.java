package latentfx.model;

/**
 * A frozen copy of all weights of a model: for encoder and decoder one flat vector each, layer after layer, each layer's
 * weights first (column-major: all inputs of the first unit, then of the second), then its biases. This is the order of
 * the flattened parameters of a Deeplearning4j network.
 *
 * <p>The arrays are shared, not copied, because they are large; nobody writes to them.
 *
 * @param encoder weights from pixels to code
 * @param decoder weights from code to pixels (before the sigmoid)
 */
public record Parameters(float[] encoder, float[] decoder) {
    /**
     * Refuses weights that a model of {@code spec} cannot start its training from.
     *
     * @throws IllegalArgumentException if there are too many or too few, or if such a model is not trained step by step
     */
    public void requireFor(ModelSpec spec) {
        if (spec instanceof PcaSpec) {
            throw new IllegalArgumentException("PCA is computed at once; there is no training to continue");
        }
        if (encoder.length != encoderSize(spec) || decoder.length != decoderSize(spec)) {
            throw new IllegalArgumentException(
                    "weights of " + encoder.length + " + " + decoder.length + " numbers do not fit a " + spec.kind()
                            + " of " + spec.shape() + "; keep the layers as they were");
        }
    }

    /** How many numbers the encoder of {@code spec} has. */
    public static long encoderSize(ModelSpec spec) {
        return LayerSpec.parameters(spec.encoderLayers());
    }

    /** How many numbers the decoder of {@code spec} has. */
    public static long decoderSize(ModelSpec spec) {
        return LayerSpec.parameters(spec.decoderLayers());
    }
}
