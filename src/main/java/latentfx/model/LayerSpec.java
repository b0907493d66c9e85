package latentfx.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A dense layer y = a(W·x + b).
 *
 * @param inputs numbers in x, 1 to {@value #MAX_WIDTH}
 * @param units numbers in y, 1 to {@value #MAX_WIDTH}
 * @param activation a
 */
public record LayerSpec(int inputs, int units, Activation activation) {
    /** Most numbers on either side of a layer: the pixels of the largest image and the classes beside them. */
    public static final int MAX_WIDTH = 1_001_000;

    public LayerSpec {
        if (inputs < 1 || inputs > MAX_WIDTH || units < 1 || units > MAX_WIDTH) {
            throw new IllegalArgumentException(
                    "a dense layer takes and gives 1 to " + MAX_WIDTH + " numbers, not " + inputs + " and " + units);
        }
    }

    /** Layers one after the other: ReLU in all but the last, whose activation is {@code last}. */
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

    /** How many numbers W and b have together. */
    public long parameters() {
        return (inputs + 1L) * units;
    }

    /** How many numbers the W and b of all {@code layers} have together. */
    public static long parameters(List<LayerSpec> layers) {
        return layers.stream().mapToLong(LayerSpec::parameters).sum();
    }
}
