package latentfx.model;

/**
 * A plain autoencoder: ReLU hidden layers, linear code, sigmoid output, trained on the Bernoulli cross-entropy summed
 * over the pixels.
 *
 * @param shape layer widths
 */
public record AutoencoderSpec(NetworkShape shape) implements ModelSpec {
    @Override
    public String kind() {
        return "ae";
    }

    @Override
    public boolean isPlainAutoencoder() {
        return true;
    }
}
