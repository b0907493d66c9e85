package latentfx.dl4j.exchange;

import java.util.List;
import latentfx.model.LayerSpec;
import latentfx.model.NetworkShape;
import latentfx.model.file.ModelFileException;

/**
 * The layers that a configuration defines.
 *
 * @param layers at least one
 */
record NetworkLayers(List<Layer> layers) {
    /** Beside one and a half times the file's size, so much may be allocated for weights by a file of any size. */
    private static final long ALLOWANCE = 24L << 20;

    /**
     * A layer.
     *
     * @param spec what it computes
     * @param biased whether the file holds its biases; without, they are 0
     */
    record Layer(LayerSpec spec, boolean biased) {
        /** How many numbers the file holds of it. */
        long stored() {
            return biased ? spec.parameters() : (long) spec.inputs() * spec.units();
        }
    }

    NetworkLayers {
        layers = List.copyOf(layers);
    }

    /** The layers as a model knows them. */
    List<LayerSpec> specs() {
        return layers.stream().map(Layer::spec).toList();
    }

    /** How many numbers the file must hold. */
    long stored() {
        return layers.stream().mapToLong(Layer::stored).sum();
    }

    /** Refuses more weights than a model may have, and than a file of {@code bytes} can be trusted to hold. */
    void checkSize(long bytes, String file) throws ModelFileException {
        long weights = LayerSpec.parameters(specs());
        if (weights > NetworkShape.MAX_WEIGHTS) {
            throw new ModelFileException(
                    file,
                    "claims " + weights + " weights, at most " + NetworkShape.MAX_WEIGHTS
                            + " are possible; use a narrower network.");
        }
        if (weights * Float.BYTES > bytes + bytes / 2 + ALLOWANCE) {
            throw new ModelFileException(
                    file,
                    "claims " + weights + " weights, more than its " + bytes
                            + " bytes can be trusted to hold; train the network and save it again.");
        }
    }
}
