package latentfx.model;

import java.util.Optional;
import latentfx.data.Noise;

/**
 * A denoising autoencoder (Vincent et al. 2008): the encoder sees a spoilt image, the decoder must give the clean one.
 *
 * @param shape layer widths
 * @param noise how images are spoilt, anew each time
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
