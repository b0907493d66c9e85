package latentfx.dl4j.net;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import latentfx.dl4j.blas.NativeMatrix;
import latentfx.model.LayerSpec;

/**
 * A feed-forward network of layers. Its weights are copied from and to a flat vector (order: see {@link
 * latentfx.model.Parameters}), or share the memory of that vector.
 */
public final class Net {
    private final List<Layer> layers;

    /** A network of {@code layers}, sharing their weights. */
    public Net(List<Layer> layers) {
        this.layers = List.copyOf(layers);
    }

    /** A network with weights of 0. */
    public static Net of(List<LayerSpec> layers) {
        return new Net(layers.stream().map(Layer::of).toList());
    }

    /**
     * A network for inference with the weights {@code flat}: it reads the memory of {@code flat} if that is native,
     * else a copy. It must not be trained.
     *
     * @throws IllegalArgumentException if there are too many weights or too few
     */
    public static Net over(List<LayerSpec> specs, FloatBuffer flat) {
        check(flat, LayerSpec.parameters(specs));
        if (!NativeMatrix.isUsable(flat)) {
            Net net = of(specs);
            net.load(flat);
            return net;
        }
        List<Layer> layers = new ArrayList<>();
        int at = 0;
        for (LayerSpec spec : specs) {
            int size = spec.weightRows() * spec.weightColumns();
            NativeMatrix weights = new NativeMatrix(flat.slice(at, size), spec.weightColumns());
            float[] biases = new float[spec.biases()];
            flat.get(at + size, biases);
            layers.add(Layer.of(spec, weights, biases));
            at += size + biases.length;
        }
        return new Net(layers);
    }

    /** The layers, from the input on. */
    public List<Layer> layers() {
        return layers;
    }

    /** Width of the input. */
    public int inputs() {
        return layers.get(0).inputs();
    }

    /** Width of the output. */
    public int outputs() {
        return layers.get(layers.size() - 1).outputs();
    }

    /** The largest width of an input, hidden or output layer. */
    public int widest() {
        return Math.max(inputs(), layers.stream().mapToInt(Layer::outputs).max().orElse(0));
    }

    /** The length of the flat weight vector. */
    private int size() {
        return layers.stream()
                .mapToInt(layer -> (int) layer.spec().parameters())
                .sum();
    }

    /** Copies the weights from a flat vector. */
    public void load(FloatBuffer flat) {
        check(flat, size());
        int at = 0;
        for (Layer layer : layers) {
            layer.load(flat, at);
            at += (int) layer.spec().parameters();
        }
    }

    /** Copies the weights of {@code other}, which has layers of the same widths. */
    public void load(Net other) {
        load(other.copyWeights());
    }

    /** A copy of the weights as a flat vector in native memory. */
    public FloatBuffer copyWeights() {
        FloatBuffer flat = new NativeMatrix(1, size()).all();
        int at = 0;
        for (Layer layer : layers) {
            layer.save(flat, at);
            at += (int) layer.spec().parameters();
        }
        return flat;
    }

    private static void check(FloatBuffer flat, long size) {
        if (flat.capacity() != size) {
            throw new IllegalArgumentException(flat.capacity() + " weights do not fit a network of " + size);
        }
    }
}
