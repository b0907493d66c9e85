package latentfx.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A dense layer y = a(W·x + b).
 *
 * @param inputs width of x, 1 to {@value #MAX_WIDTH}
 * @param units width of y, 1 to {@value #MAX_WIDTH}
 * @param activation a
 */
public record LayerSpec(int inputs, int units, Activation activation) {
    /**
     * Largest width of a layer's input or output: the pixels of the largest image plus the largest number of classes.
     */
    public static final int MAX_WIDTH = 1_001_000;

    public LayerSpec {
        if (inputs < 1 || inputs > MAX_WIDTH || units < 1 || units > MAX_WIDTH) {
            throw new IllegalArgumentException(
                    "a dense layer takes and gives 1 to " + MAX_WIDTH + " numbers, not " + inputs + " and " + units);
        }
    }

    /** A chain of layers with ReLU in all but the last, whose activation is {@code last}. */
    static List<LayerSpec> chain(int inputs, List<Integer> hidden, int outputs, Activation last) {
        List<LayerSpec> layers = new ArrayList<>();
        int before = inputs;
        for (int width : hidden) {
            layers.add(new LayerSpec(before, width, Activation.RELU));
            before = width;
        }
        layers.add(new LayerSpec(before, outputs, last));
        return List.copyOf(layers);
    }

    /** The number of parameters, W and b together. */
    public long parameters() {
        return (inputs + 1L) * units;
    }

    /** The number of parameters of all {@code layers}. */
    public static long parameters(List<LayerSpec> layers) {
        return layers.stream().mapToLong(LayerSpec::parameters).sum();
    }
}
