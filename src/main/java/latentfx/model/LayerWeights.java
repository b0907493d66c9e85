package latentfx.model;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import latentfx.math.Halves;
import latentfx.math.Matrix;

/**
 * The weights of one layer of a model, dense or a convolution, to be looked at and to be computed with layer by layer,
 * without a framework. A view of the model's {@link Parameters}; safe for use by several threads.
 */
public final class LayerWeights {
    private final LayerSpec layer;
    private final FloatBuffer weights;
    private final float[] biases;

    private LayerWeights(LayerSpec layer, FloatBuffer weights, float[] biases) {
        this.layer = layer;
        this.weights = weights;
        this.biases = biases;
    }

    /** The layers of the encoder of {@code model}, from the pixels on; none where it has no encoder. */
    public static List<LayerWeights> ofEncoder(LatentModel model) {
        return read(model.spec().encoderLayers(), model.parameters().encoderBuffer());
    }

    /** The layers of the decoder of {@code model}, from the code on. */
    public static List<LayerWeights> ofDecoder(LatentModel model) {
        return read(model.spec().decoderLayers(), model.parameters().decoderBuffer());
    }

    private static List<LayerWeights> read(List<LayerSpec> layers, FloatBuffer flat) {
        List<LayerWeights> read = new ArrayList<>();
        int at = 0;
        for (LayerSpec layer : layers) {
            int size = layer.weightRows() * layer.weightColumns();
            float[] biases = new float[layer.biases()];
            flat.get(at + size, biases);
            read.add(new LayerWeights(layer, flat.slice(at, size), biases));
            at += (int) layer.parameters();
        }
        return List.copyOf(read);
    }

    /** Widths and activation. */
    public LayerSpec layer() {
        return layer;
    }

    /** A copy of the weights from all inputs to {@code unit} of a dense layer: a row of W. */
    public float[] incoming(int unit) {
        float[] row = new float[layer.inputs()];
        weights.get(unit * layer.inputs(), row);
        return row;
    }

    /** A copy of the weights from {@code input} of a dense layer to all units: a column of W. */
    public float[] outgoing(int input) {
        float[] column = new float[layer.units()];
        for (int unit = 0; unit < column.length; unit++) {
            column[unit] = weights.get(unit * layer.inputs() + input);
        }
        return column;
    }

    /** The bias of {@code unit}. */
    public float bias(int unit) {
        return biases[unit];
    }

    /** The outputs of all units for {@code inputs}, one sample per row; on at most two threads. */
    public Matrix outputs(Matrix inputs) {
        check(inputs);
        int units = layer.units();
        if (layer instanceof LayerSpec.Convolution convolution) {
            return convolved(inputs, units, new ConvolutionOutputs(convolution, weights, biases));
        }
        float[] byInput = byInput();
        float[] outputs = new float[Math.multiplyExact(inputs.rows(), units)];
        Halves.run(inputs.rows(), (from, to) -> {
            float[] sums = new float[units];
            for (int row = from; row < to; row++) {
                System.arraycopy(biases, 0, sums, 0, units);
                for (int i = 0; i < layer.inputs(); i++) {
                    float input = inputs.get(row, i);
                    if (input != 0) { // most pixels are black, and many units idle
                        add(input, byInput, i * units, sums);
                    }
                }
                layer.activation().apply(sums, units);
                System.arraycopy(sums, 0, outputs, row * units, units);
            }
        });
        return Matrix.wrap(inputs.rows(), units, outputs);
    }

    private static Matrix convolved(Matrix inputs, int units, ConvolutionOutputs convolution) {
        float[] outputs = new float[Math.multiplyExact(inputs.rows(), units)];
        Halves.run(inputs.rows(), (from, to) -> {
            for (int row = from; row < to; row++) {
                System.arraycopy(convolution.of(inputs.row(row)), 0, outputs, row * units, units);
            }
        });
        return Matrix.wrap(inputs.rows(), units, outputs);
    }

    /** The output of one unit of a dense layer for each row of {@code inputs}. */
    public float[] outputs(Matrix inputs, int unit) {
        check(inputs);
        float[] row = incoming(unit);
        float[] outputs = new float[inputs.rows()];
        Halves.run(outputs.length, (from, to) -> {
            for (int sample = from; sample < to; sample++) {
                float sum = biases[unit];
                for (int i = 0; i < row.length; i++) {
                    sum += inputs.get(sample, i) * row[i];
                }
                outputs[sample] = layer.activation().of(sum);
            }
        });
        return outputs;
    }

    private void check(Matrix inputs) {
        if (inputs.columns() != layer.inputs()) {
            throw new IllegalArgumentException(
                    "a layer of " + layer.inputs() + " inputs cannot take rows of " + inputs.columns());
        }
    }

    /** W with the weights from one input to all units side by side, so that the inner loop runs over units. */
    private float[] byInput() {
        int units = layer.units();
        float[] turned = new float[layer.inputs() * units];
        for (int unit = 0; unit < units; unit++) {
            float[] row = incoming(unit);
            for (int i = 0; i < row.length; i++) {
                turned[i * units + unit] = row[i];
            }
        }
        return turned;
    }

    private static void add(float scale, float[] weights, int from, float[] sums) {
        for (int unit = 0; unit < sums.length; unit++) {
            sums[unit] += scale * weights[from + unit];
        }
    }
}
