package latentfx.model;

import java.nio.FloatBuffer;

/** A convolution of one sample in plain loops, for looking at what its cells say. */
final class ConvolutionOutputs {
    private static final int KERNEL = LayerSpec.Convolution.KERNEL;

    private final LayerSpec.Convolution layer;
    private final float[] weights;
    private final float[] biases;

    ConvolutionOutputs(LayerSpec.Convolution layer, FloatBuffer weights, float[] biases) {
        if (layer.transposed()) {
            throw new IllegalArgumentException("only a convolution that halves a grid is looked at cell by cell");
        }
        this.layer = layer;
        this.weights = new float[weights.capacity()];
        weights.get(0, this.weights);
        this.biases = biases;
    }

    /** The outputs for {@code input}, the grid and what is passed on. */
    float[] of(float[] input) {
        float[] output = new float[layer.units()];
        int at = 0;
        for (int row = 0; row < layer.outputHeight(); row++) {
            for (int column = 0; column < layer.outputWidth(); column++) {
                float[] patch = patch(input, 2 * row - 1, 2 * column - 1);
                for (int filter = 0; filter < layer.filters(); filter++) {
                    output[at++] = biases[filter] + product(patch, filter * patch.length);
                }
            }
        }
        layer.activation().apply(output, at);
        System.arraycopy(input, input.length - layer.passed(), output, at, layer.passed());
        return output;
    }

    private float[] patch(float[] input, int top, int left) {
        float[] patch = new float[layer.weightColumns()];
        int channels = layer.channels();
        for (int i = 0; i < KERNEL; i++) {
            for (int j = 0; j < KERNEL; j++) {
                int y = top + i;
                int x = left + j;
                if (y >= 0 && y < layer.height() && x >= 0 && x < layer.width()) {
                    System.arraycopy(
                            input, (y * layer.width() + x) * channels, patch, (i * KERNEL + j) * channels, channels);
                }
            }
        }
        return patch;
    }

    private float product(float[] patch, int from) {
        float sum = 0;
        for (int i = 0; i < patch.length; i++) {
            sum += patch[i] * weights[from + i];
        }
        return sum;
    }
}
