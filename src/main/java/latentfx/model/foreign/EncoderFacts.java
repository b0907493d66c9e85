package latentfx.model.foreign;

import java.util.List;
import java.util.Optional;

/**
 * What was found out about an encoder, or corrected.
 *
 * @param file name of its file
 * @param taken what it takes
 * @param picture how that is a picture
 * @param mean the output with the code or its mean; twice as large as the code where it holds the log-variance behind it
 * @param spread the output with the log-variance, where it has one of its own
 * @param scale what the spread is
 * @param batch images that it takes at a time; 0 if any number of them
 * @param random whether it gives other codes for an image each time
 * @param codes all outputs that may be the code, its mean or its log-variance, those chosen among them
 */
public record EncoderFacts(
        String file,
        NetworkEnd taken,
        PictureLayout picture,
        NetworkEnd mean,
        Optional<NetworkEnd> spread,
        SpreadScale scale,
        int batch,
        boolean random,
        List<NetworkEnd> codes) {
    public EncoderFacts {
        codes = List.copyOf(codes);
    }

    /** Whether it gives a distribution of codes when codes have {@code latent} numbers. */
    public boolean isVariational(int latent) {
        return spread.isPresent() || mean.size() == 2 * latent;
    }
}
