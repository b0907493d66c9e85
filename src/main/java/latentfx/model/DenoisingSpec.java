package latentfx.model;

import java.util.Optional;
import latentfx.data.Noise;

/**
 * A denoising autoencoder (Vincent et al. 2008): the encoder receives a corrupted image, and the decoder must
 * reconstruct the clean one.
 *
 * @param shape layer widths
 * @param noise how images are corrupted, drawn anew each time
 */
public record DenoisingSpec(NetworkShape shape, Noise noise) implements ModelSpec {
    @Override
    public String kind() {
        return "denoising";
    }

    @Override
    public Optional<Noise> corruption() {
        return Optional.of(noise);
    }
}
