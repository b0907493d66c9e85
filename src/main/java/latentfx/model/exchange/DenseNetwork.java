package latentfx.model.exchange;

import java.util.List;
import latentfx.model.LayerSpec;
import latentfx.model.Parameters;

/**
 * One network of dense layers as another program wrote it: half of a latent model, or a whole autoencoder in one piece.
 *
 * @param file what messages call it
 * @param layers from its input on, at least one
 * @param parameters its weights in the order of {@link Parameters}; shared, nobody writes to them
 * @param remark what of the file was left out; empty if nothing was
 */
public record DenseNetwork(String file, List<LayerSpec> layers, float[] parameters, String remark) {
    public DenseNetwork {
        layers = List.copyOf(layers);
        if (layers.isEmpty() || LayerSpec.parameters(layers) != parameters.length) {
            throw new IllegalArgumentException(parameters.length + " weights do not fit " + layers);
        }
    }

    /** How many numbers it takes. */
    public int inputs() {
        return layers.get(0).inputs();
    }

    /** How many numbers it gives. */
    public int outputs() {
        return last().units();
    }

    /** Its last layer. */
    public LayerSpec last() {
        return layers.get(layers.size() - 1);
    }
}
