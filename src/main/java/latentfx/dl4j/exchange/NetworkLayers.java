package latentfx.dl4j.exchange;

import java.util.List;
import latentfx.model.LayerSpec;
import latentfx.model.NetworkShape;
import latentfx.model.file.ModelFileException;

/**
 * The dense layers of a network configuration, with the number of weights that its file must hold.
 *
 * @param layers at least one
 */
record NetworkLayers(List<Layer> layers) {
    /** Bytes that may be allocated for the weights of any file, in addition to one and a half times its size. */
    private static final long ALLOWANCE = 24L << 20;

    /**
     * A dense layer.
     *
     * @param spec widths and activation
     * @param biased whether the file holds biases; otherwise they are 0
     */
    record Layer(LayerSpec spec, boolean biased) {
        /** The number of this layer's weights and biases in the file. */
        long stored() {
            return biased ? spec.parameters() : (long) spec.inputs() * spec.units();
        }
    }

    NetworkLayers {
        layers = List.copyOf(layers);
    }

    /** The layers as specifications of a model. */
    List<LayerSpec> specs() {
        return layers.stream().map(Layer::spec).toList();
    }

    /** The number of weights and biases of all layers in the file. */
    long stored() {
        return layers.stream().mapToLong(Layer::stored).sum();
    }

    /** Refuses more weights than a model may have, or than a file of {@code bytes} can plausibly hold. */
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
