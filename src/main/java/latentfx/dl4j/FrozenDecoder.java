package latentfx.dl4j;

import java.util.List;
import latentfx.model.PointDecoder;

/**
 * Decodes single points in plain Java with frozen weights, for live pictures, numerically equal to the Deeplearning4j
 * decoder (a test compares them). For one point the framework's overhead is several times the arithmetic, and its first
 * call takes seconds.
 */
final class FrozenDecoder implements PointDecoder {
    private final List<PointLayer> layers;
    private final float[][] values;
    private final Brightness brightness;

    FrozenDecoder(DecoderWeights weights) {
        this.layers = weights.layers();
        this.brightness = new Brightness(weights.likelihood());
        this.values = new float[layers.size() + 1][];
        values[0] = new float[layers.get(0).spec().inputs()];
        for (int i = 0; i < layers.size(); i++) {
            values[i + 1] = new float[layers.get(i).spec().units()];
        }
    }

    @Override
    public void decode(float[] code, float[] image) {
        int last = layers.size();
        PointDecoders.check(code, image, values[0].length, values[last].length);
        System.arraycopy(code, 0, values[0], 0, code.length);
        for (int i = 0; i < last; i++) {
            layers.get(i).apply(values[i], values[i + 1]);
            layers.get(i).spec().activation().apply(values[i + 1], values[i + 1].length);
        }
        brightness.apply(values[last], image.length);
        System.arraycopy(values[last], 0, image, 0, image.length);
    }
}
