package latentfx.dl4j;

import java.util.Arrays;
import java.util.List;
import latentfx.dl4j.blas.Blas;
import latentfx.dl4j.blas.NativeMatrix;

/**
 * One thread's forward and backward pass through a {@link DenseNet}, over its rows of the {@link ActivationBuffers}.
 * For a layer with error δ before its activation, ∂x = δ·W and ∂b = Σ δ over the samples; ∂W = δᵀ·x is computed by
 * {@link ActivationBuffers#weightGradient} over all threads' rows.
 *
 * <p>Between the matrix products each row is copied to a small array, because the compiler vectorises loops over arrays
 * from index 0.
 */
final class DensePass {
    private final List<Dense> layers;
    private final ActivationBuffers buffers;
    private final float[][] biasGradients;
    private final float[] row;
    private final float[] error;
    private int first;
    private int rows;

    /** Passes through {@code net} over {@code buffers}. */
    DensePass(DenseNet net, ActivationBuffers buffers) {
        this.layers = net.layers();
        this.buffers = buffers;
        this.biasGradients =
                layers.stream().map(layer -> new float[layer.outputs()]).toArray(float[][]::new);
        this.row = new float[net.widest()];
        this.error = new float[net.widest()];
    }

    /**
     * Forward pass of {@code count} samples, whose inputs are in the buffers from row {@code from} on; leaves all
     * activations in the buffers.
     */
    void forward(int from, int count) {
        first = from;
        rows = count;
        for (int i = 0; i < layers.size(); i++) {
            layers.get(i).forward(buffers.values(i), buffers.values(i + 1), first, rows, row);
        }
    }

    /**
     * Backward pass for the samples of the last {@link #forward}: propagates the loss's gradient at the output, which
     * the caller has put in the buffers, to every layer.
     *
     * @param toInput whether the gradient at the network's input is needed too
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

    /** Propagates the error through a layer's activation, and sums the gradient of its biases. */
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
