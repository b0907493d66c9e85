package latentfx.export.onnx;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import latentfx.model.LayerSpec;

/**
 * A layer with its own part of a network's flat vector of weights.
 *
 * @param layer widths and activation
 * @param weights those before the biases, in the order of {@link latentfx.model.Parameters}
 * @param biases one for each unit, or for each filter
 */
record LayerPart(LayerSpec layer, FloatBuffer weights, FloatBuffer biases) {
    /** The parts of {@code flat} that belong to {@code layers}. */
    static List<LayerPart> of(List<LayerSpec> layers, FloatBuffer flat) {
        List<LayerPart> parts = new ArrayList<>();
        int at = 0;
        for (LayerSpec layer : layers) {
            int size = layer.weightRows() * layer.weightColumns();
            parts.add(new LayerPart(layer, flat.slice(at, size), flat.slice(at + size, layer.biases())));
            at += (int) layer.parameters();
        }
        return parts;
    }
}
