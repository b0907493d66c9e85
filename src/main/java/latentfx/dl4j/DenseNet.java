package latentfx.dl4j;

import java.util.List;
import latentfx.model.LayerSpec;

/**
 * Dense layers one after the other, with weights of their own. They
 * are filled from, and written back to, a network's flat vector (order: see {@link latentfx.model.Parameters}).
 */
final class DenseNet {
    private final List<Dense> layers;

    /** These layers, with the weights they have. */
    DenseNet(List<Dense> layers) {
        this.layers = List.copyOf(layers);
    }

    /** Layers with zero weights. */
    static DenseNet of(List<LayerSpec> layers) {
        return new DenseNet(layers.stream().map(Dense::new).toList());
    }

    List<Dense> layers() {
        return layers;
    }

    int inputs() {
        return layers.get(0).inputs();
    }

    int outputs() {
        return layers.get(layers.size() - 1).outputs();
    }

    /** The most numbers there are between two layers, or before the first, or after the last. */
    int widest() {
        return Math.max(inputs(), layers.stream().mapToInt(Dense::outputs).max().orElse(0));
    }

    /** How long the flat vector is. */
    int size() {
        int size = 0;
        for (Dense layer : layers) {
            size += layer.weights().size() + layer.biases().length;
        }
        return size;
    }

    /** Takes the weights from a flat vector. */
    void load(float[] flat) {
        if (flat.length != size()) {
            throw new IllegalArgumentException(flat.length + " weights do not fit a network of " + size());
        }
        int at = 0;
        for (Dense layer : layers) {
            layer.weights().put(0, flat, at, layer.weights().size());
            at += layer.weights().size();
            System.arraycopy(flat, at, layer.biases(), 0, layer.outputs());
            at += layer.outputs();
        }
    }

    /** The weights as a flat vector, a copy. */
    float[] flat() {
        float[] flat = new float[size()];
        int at = 0;
        for (Dense layer : layers) {
            layer.weights().get(0, flat, at, layer.weights().size());
            at += layer.weights().size();
            System.arraycopy(layer.biases(), 0, flat, at, layer.outputs());
            at += layer.outputs();
        }
        return flat;
    }
}
