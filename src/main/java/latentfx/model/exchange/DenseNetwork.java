package latentfx.model.exchange;

import java.util.List;
import latentfx.model.LayerSpec;
import latentfx.model.Parameters;

/**
 * One network of dense layers as another program wrote it: half of a latent model, or a whole autoencoder in one piece.
 *
 * @param file name of the file in messages
 * @param layers from its input on, at least one
 * @param parameters its weights in the order of {@link Parameters}; shared, must not be written to
 * @param remark what of the file was not read; empty if everything was
 */
public record DenseNetwork(String file, List<LayerSpec> layers, float[] parameters, String remark) {
    public DenseNetwork {
        layers = List.copyOf(layers);
        if (layers.isEmpty() || LayerSpec.parameters(layers) != parameters.length) {
            throw new IllegalArgumentException(parameters.length + " weights do not fit " + layers);
        }
    }

    /** The number of inputs. */
    public int inputs() {
        return layers.get(0).inputs();
    }

    /** The number of outputs. */
    public int outputs() {
        return last().units();
    }

    /** The last layer. */
    public LayerSpec last() {
        return layers.get(layers.size() - 1);
    }
}
