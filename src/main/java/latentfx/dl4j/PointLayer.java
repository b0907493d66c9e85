package latentfx.dl4j;

import java.nio.FloatBuffer;
import latentfx.model.LayerSpec;

/**
 * The weights of a layer in a layout for single points in plain Java: for each input the weights to all that it reaches are
 * contiguous, so that the inner loop can be vectorised; inputs that are 0, such as inactive ReLU units, are skipped.
 * Immutable and shared by decoders.
 */
sealed interface PointLayer permits DensePoint, DoublingPoint {
    /**
     * Reads a layer of a decoder.
     *
     * @param flat the decoder's parameters (order: see {@link latentfx.model.Parameters})
     * @param from where the layer's begin
     */
    static PointLayer of(LayerSpec spec, FloatBuffer flat, int from) {
        return spec instanceof LayerSpec.Convolution convolution
                ? DoublingPoint.of(convolution, flat, from)
                : DensePoint.of(spec, flat, from);
    }

    /** Widths and activation. */
    LayerSpec spec();

    /** {@code outputs = L(inputs) + b}, without the activation. */
    void apply(float[] inputs, float[] outputs);

    /** Adds {@code scale} times some weights to {@code sums}, which has as many numbers as are added. */
    static void addScaled(float scale, float[] weights, int from, float[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += scale * weights[from + i];
        }
    }
}
