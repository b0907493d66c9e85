package latentfx.dl4j;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import latentfx.model.Activation;
import latentfx.model.LayerSpec;
import latentfx.model.Likelihood;
import latentfx.model.ModelSpec;

/**
 * A decoder's weights in a layout for decoding single points: for each layer, the weights from one input to all units
 * are contiguous, so that the inner loop runs over units and can be vectorised. Immutable and shared by decoders.
 *
 * @param widths code, hidden layers, pixels
 * @param weights one array per layer, {@code inputs × units}, row-major
 * @param biases one array per layer
 * @param activations one per layer
 * @param likelihood what turns the last layer's output into brightness
 */
record DecoderWeights(
        int[] widths,
        List<float[]> weights,
        List<float[]> biases,
        List<Activation> activations,
        Likelihood likelihood) {
    /** Side of the blocks in which the matrix is transposed, so that source and target of a block fit in the cache. */
    private static final int BLOCK = 32;

    /** Converts a decoder's flat parameter vector (order: see {@link latentfx.model.Parameters}). */
    static DecoderWeights of(ModelSpec spec, FloatBuffer flat) {
        List<LayerSpec> layers = spec.decoderLayers();
        int[] widths = new int[layers.size() + 1];
        widths[0] = spec.codeWidth();
        List<float[]> weights = new ArrayList<>();
        List<float[]> biases = new ArrayList<>();
        int offset = 0;
        for (int layer = 0; layer < layers.size(); layer++) {
            int inputs = widths[layer];
            int units = layers.get(layer).units();
            widths[layer + 1] = units;
            weights.add(transposed(flat, offset, inputs, units));
            offset += inputs * units;
            float[] bias = new float[units];
            flat.get(offset, bias);
            biases.add(bias);
            offset += units;
        }
        return new DecoderWeights(
                widths,
                weights,
                biases,
                layers.stream().map(LayerSpec::activation).toList(),
                spec.likelihood());
    }

    private static float[] transposed(FloatBuffer flat, int offset, int inputs, int units) {
        float[] result = new float[inputs * units];
        float[] rows = new float[Math.min(BLOCK, units) * inputs];
        for (int firstUnit = 0; firstUnit < units; firstUnit += BLOCK) {
            int unitEnd = Math.min(units, firstUnit + BLOCK);
            flat.get(offset + firstUnit * inputs, rows, 0, (unitEnd - firstUnit) * inputs);
            for (int firstInput = 0; firstInput < inputs; firstInput += BLOCK) {
                int inputEnd = Math.min(inputs, firstInput + BLOCK);
                for (int input = firstInput; input < inputEnd; input++) {
                    for (int unit = firstUnit; unit < unitEnd; unit++) {
                        result[input * units + unit] = rows[(unit - firstUnit) * inputs + input];
                    }
                }
            }
        }
        return result;
    }
}
