package latentfx.dl4j;

import java.util.Arrays;
import java.util.List;

/**
 * One thread's way through a {@link DenseNet}, forwards and backwards, over its rows of a {@link ActivationBuffers}. Of a layer with
 * error δ at its output, before its activation: ∂x = δ·W, ∂b = Σ δ over the samples; ∂W = δᵀ·x is left to the buffers.
 *
 * <p>Between the products one row at a time passes through small arrays that begin at 0: loops over such the compiler
 * turns into vector instructions.
 */
final class DensePass {
    private final List<Dense> layers;
    private final ActivationBuffers buffers;
    private final float[][] biasGradients;
    private final float[] row;
    private final float[] error;
    private int first;
    private int rows;

    /** Ways through {@code net}. */
    DensePass(DenseNet net, ActivationBuffers buffers) {
        this.layers = net.layers();
        this.buffers = buffers;
        this.biasGradients =
                layers.stream().map(layer -> new float[layer.outputs()]).toArray(float[][]::new);
        this.row = new float[net.widest()];
        this.error = new float[net.widest()];
    }

    /** Takes {@code count} samples, whose inputs are on the buffers from row {@code from} on, to the buffers's other end. */
    void forward(int from, int count) {
        first = from;
        rows = count;
        for (int i = 0; i < layers.size(); i++) {
            layers.get(i).forward(buffers.values(i), buffers.values(i + 1), first, rows, row);
        }
    }

    /**
     * Takes the loss's gradient from behind the last layer, where it was left on the buffers for the samples of the last
     * {@link #forward}, to where the gradients of the weights need it.
     *
     * @param toInput whether it is wanted at the input, too
     */
    void backward(boolean toInput) {
        for (int i = layers.size() - 1; i >= 0; i--) {
            throughActivation(i);
            if (i > 0 || toInput) {
                Dense layer = layers.get(i);
                Blas.inputError(
                        buffers.errors(i + 1).from(first, 0),
                        layer.weights(),
                        buffers.errors(i).from(first, 0),
                        rows,
                        layer.outputs());
            }
        }
    }

    /** From behind a layer's activation to before it, and adds up the biases' gradient. */
    private void throughActivation(int index) {
        Dense layer = layers.get(index);
        NativeMatrix values = buffers.values(index + 1);
        NativeMatrix errors = buffers.errors(index + 1);
        int width = layer.outputs();
        float[] sums = biasGradients[index];
        Arrays.fill(sums, 0);
        for (int i = first; i < first + rows; i++) {
            values.get(i * width, row, 0, width);
            errors.get(i * width, error, 0, width);
            layer.throughActivation(error, row);
            errors.put(i * width, error, 0, width);
            add(error, sums);
        }
    }

    private static void add(float[] more, float[] sums) {
        for (int j = 0; j < sums.length; j++) {
            sums[j] += more[j];
        }
    }

    /** Each layer's bias gradients, summed over the samples of the last {@link #backward}. */
    float[][] biasGradients() {
        return biasGradients;
    }
}
