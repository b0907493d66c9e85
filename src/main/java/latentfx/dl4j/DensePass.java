package latentfx.dl4j;

import java.util.Arrays;
import java.util.List;

/**
 * One thread's way through a {@link DenseNet}, forwards and backwards, in buffers that are made once. Of a layer with
 * error δ at its output, before its activation: ∂W = δᵀ·x, ∂b = Σ δ over the samples, ∂x = δ·W.
 */
final class DensePass {
    private final List<Dense> layers;
    private final float[][] outputs;
    private final float[][] errors;
    private final float[][] weightGradients;
    private final float[][] biasGradients;
    private float[] input = {};

    /** Ways through {@code net} for up to {@code maxRows} samples at a time. */
    DensePass(DenseNet net, int maxRows) {
        layers = net.layers();
        int count = layers.size();
        outputs = new float[count][];
        errors = new float[count][];
        weightGradients = new float[count][];
        biasGradients = new float[count][];
        for (int i = 0; i < count; i++) {
            Dense layer = layers.get(i);
            outputs[i] = new float[Math.multiplyExact(maxRows, layer.outputs())];
            errors[i] = new float[Math.multiplyExact(maxRows, layer.inputs())];
            weightGradients[i] = new float[layer.weights().length];
            biasGradients[i] = new float[layer.outputs()];
        }
    }

    /** The output for {@code rows} samples x, one a row; it is overwritten by the next call. */
    float[] forward(float[] x, int rows) {
        input = x;
        float[] activation = x;
        for (int i = 0; i < outputs.length; i++) {
            layers.get(i).forward(activation, outputs[i], rows);
            activation = outputs[i];
        }
        return activation;
    }

    /**
     * Fills the gradients for the samples of the last {@link #forward}; changes {@code atOutput}.
     *
     * @param atOutput the loss's gradient at the output
     * @param toInput whether the loss's gradient at the input is wanted
     * @return that gradient, if wanted; it is overwritten by the next call
     */
    float[] backward(float[] atOutput, int rows, boolean toInput) {
        float[] error = atOutput;
        for (int i = outputs.length - 1; i >= 0; i--) {
            Dense layer = layers.get(i);
            layer.throughActivation(error, outputs[i], rows);
            float[] x = i == 0 ? input : outputs[i - 1];
            Blas.weightGradient(error, x, weightGradients[i], rows, layer.inputs(), layer.outputs());
            sumRows(error, biasGradients[i], rows);
            if (i > 0 || toInput) {
                Blas.inputError(error, layer.weights(), errors[i], rows, layer.inputs(), layer.outputs());
                error = errors[i];
            }
        }
        return error;
    }

    private static void sumRows(float[] error, float[] sums, int rows) {
        Arrays.fill(sums, 0);
        int width = sums.length;
        for (int row = 0; row < rows; row++) {
            int from = row * width;
            for (int j = 0; j < width; j++) {
                sums[j] += error[from + j];
            }
        }
    }

    /** Each layer's weight gradients, summed over the samples of the last {@link #backward}. */
    float[][] weightGradients() {
        return weightGradients;
    }

    /** Each layer's bias gradients, summed likewise. */
    float[][] biasGradients() {
        return biasGradients;
    }

    /** Makes all gradients 0, for a batch in which this thread has no samples. */
    void clear() {
        for (int i = 0; i < weightGradients.length; i++) {
            Arrays.fill(weightGradients[i], 0);
            Arrays.fill(biasGradients[i], 0);
        }
    }
}
