package latentfx.dl4j;

import java.nio.FloatBuffer;
import java.util.Arrays;
import latentfx.model.LayerSpec;

/**
 * A transposed convolution for single points.
 *
 * @param weights {@code channels × (4·4·filters)}
 * @param biases one for each filter
 */
record DoublingPoint(LayerSpec.Convolution spec, float[] weights, float[] biases) implements PointLayer {
    private static final int KERNEL = LayerSpec.Convolution.KERNEL;

    static DoublingPoint of(LayerSpec.Convolution spec, FloatBuffer flat, int from) {
        if (!spec.transposed()) {
            throw new IllegalArgumentException("a decoder doubles grids, it does not halve them");
        }
        float[] weights = new float[spec.weightRows() * spec.weightColumns()];
        flat.get(from, weights);
        float[] biases = new float[spec.biases()];
        flat.get(from + weights.length, biases);
        return new DoublingPoint(spec, weights, biases);
    }

    @Override
    public void apply(float[] inputs, float[] outputs) {
        for (int i = 0; i < outputs.length; i += biases.length) {
            System.arraycopy(biases, 0, outputs, i, biases.length);
        }
        float[] patch = new float[spec.weightColumns()];
        int channels = spec.channels();
        for (int row = 0; row < spec.height(); row++) {
            for (int column = 0; column < spec.width(); column++) {
                Arrays.fill(patch, 0);
                int cell = (row * spec.width() + column) * channels;
                for (int channel = 0; channel < channels; channel++) {
                    float input = inputs[cell + channel];
                    if (input != 0) {
                        PointLayer.addScaled(input, weights, channel * patch.length, patch);
                    }
                }
                add(patch, row, column, outputs);
            }
        }
    }

    /** Adds the part of a patch that lies within the output grid; the patch begins a cell above and left of its double. */
    private void add(float[] patch, int row, int column, float[] outputs) {
        int width = spec.outputWidth();
        int filters = spec.filters();
        int left = Math.max(0, 1 - 2 * column);
        int right = Math.min(KERNEL, width + 1 - 2 * column);
        for (int i = 0; i < KERNEL; i++) {
            int y = 2 * row - 1 + i;
            if (y >= 0 && y < spec.outputHeight()) {
                int to = (y * width + 2 * column - 1 + left) * filters;
                int from = (i * KERNEL + left) * filters;
                int count = (right - left) * filters;
                for (int k = 0; k < count; k++) {
                    outputs[to + k] += patch[from + k];
                }
            }
        }
    }
}
