package latentfx.dl4j;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import latentfx.dl4j.blas.NativeMatrix;
import latentfx.model.LayerSpec;

/**
 * A feed-forward network of dense layers. Its weights are copied from and to a flat vector (order: see {@link
 * latentfx.model.Parameters}), or share the memory of that vector.
 */
final class DenseNet {
    private final List<Dense> layers;

    /** A network of {@code layers}, sharing their weights. */
    DenseNet(List<Dense> layers) {
        this.layers = List.copyOf(layers);
    }

    /** A network with weights of 0. */
    static DenseNet of(List<LayerSpec> layers) {
        return new DenseNet(layers.stream().map(Dense::new).toList());
    }

    /**
     * A network for inference with the weights {@code flat}: it reads the memory of {@code flat} if that is native,
     * else a copy. It must not be trained.
     *
     * @throws IllegalArgumentException if there are too many weights or too few
     */
    static DenseNet over(List<LayerSpec> specs, FloatBuffer flat) {
        check(flat, LayerSpec.parameters(specs));
        if (!NativeMatrix.isUsable(flat)) {
            DenseNet net = of(specs);
            net.load(flat);
            return net;
        }
        List<Dense> layers = new ArrayList<>();
        int at = 0;
        for (LayerSpec spec : specs) {
            int size = spec.inputs() * spec.units();
            NativeMatrix weights = new NativeMatrix(flat.slice(at, size), spec.inputs());
            float[] biases = new float[spec.units()];
            flat.get(at + size, biases);
            layers.add(new Dense(spec.inputs(), spec.units(), weights, biases, spec.activation()));
            at += size + spec.units();
        }
        return new DenseNet(layers);
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

    /** The largest width of an input, hidden or output layer. */
    int widest() {
        return Math.max(inputs(), layers.stream().mapToInt(Dense::outputs).max().orElse(0));
    }

    /** The length of the flat weight vector. */
    int size() {
        int size = 0;
        for (Dense layer : layers) {
            size += layer.weights().size() + layer.biases().length;
        }
        return size;
    }

    /** Copies the weights from a flat vector. */
    void load(FloatBuffer flat) {
        check(flat, size());
        int at = 0;
        for (Dense layer : layers) {
            layer.weights().fill(flat, at);
            at += layer.weights().size();
            flat.get(at, layer.biases());
            at += layer.outputs();
        }
    }

    /** Copies the weights of {@code other}, which has layers of the same widths. */
    void load(DenseNet other) {
        for (int i = 0; i < layers.size(); i++) {
            Dense from = other.layers.get(i);
            layers.get(i).weights().fill(from.weights().all(), 0);
            System.arraycopy(from.biases(), 0, layers.get(i).biases(), 0, from.outputs());
        }
    }

    /** A copy of the weights as a flat vector in native memory. */
    FloatBuffer copyWeights() {
        FloatBuffer flat = new NativeMatrix(1, size()).all();
        int at = 0;
        for (Dense layer : layers) {
            flat.put(at, layer.weights().all(), 0, layer.weights().size());
            at += layer.weights().size();
            flat.put(at, layer.biases());
            at += layer.outputs();
        }
        return flat;
    }

    private static void check(FloatBuffer flat, long size) {
        if (flat.capacity() != size) {
            throw new IllegalArgumentException(flat.capacity() + " weights do not fit a network of " + size);
        }
    }
}
