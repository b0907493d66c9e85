package latentfx.dl4j;

import latentfx.model.PointDecoder;

/**
 * Decodes single points in plain Java with frozen weights, for live pictures: dense layers, then conversion to
 * brightness, numerically equal to the Deeplearning4j decoder (a test compares them). For one point the framework's
 * overhead is several times the arithmetic, and its first call takes seconds. Inputs that are 0, such as inactive ReLU
 * units, are skipped.
 */
final class FrozenDecoder implements PointDecoder {
    private final DecoderWeights weights;
    private final float[][] activations;
    private final Brightness brightness;

    FrozenDecoder(DecoderWeights weights) {
        this.weights = weights;
        this.brightness = new Brightness(weights.likelihood());
        this.activations = new float[weights.widths().length][];
        for (int layer = 0; layer < activations.length; layer++) {
            activations[layer] = new float[weights.widths()[layer]];
        }
    }

    @Override
    public void decode(float[] code, float[] image) {
        int last = activations.length - 1;
        if (code.length != activations[0].length || image.length != activations[last].length) {
            throw new IllegalArgumentException("a code of " + code.length + " numbers and an image of " + image.length
                    + " do not fit a decoder from " + activations[0].length + " to " + activations[last].length);
        }
        System.arraycopy(code, 0, activations[0], 0, code.length);
        for (int layer = 0; layer < last; layer++) {
            multiply(
                    activations[layer],
                    weights.weights().get(layer),
                    weights.biases().get(layer),
                    activations[layer + 1]);
            weights.activations().get(layer).apply(activations[layer + 1], activations[layer + 1].length);
        }
        brightness.apply(activations[last], image.length);
        System.arraycopy(activations[last], 0, image, 0, image.length);
    }

    private static void multiply(float[] inputs, float[] weights, float[] biases, float[] outputs) {
        int units = outputs.length;
        System.arraycopy(biases, 0, outputs, 0, units);
        for (int i = 0; i < inputs.length; i++) {
            float input = inputs[i];
            if (input != 0) {
                addScaled(input, weights, i * units, outputs);
            }
        }
    }

    private static void addScaled(float scale, float[] weights, int from, float[] outputs) {
        for (int unit = 0; unit < outputs.length; unit++) {
            outputs[unit] += scale * weights[from + unit];
        }
    }
}
