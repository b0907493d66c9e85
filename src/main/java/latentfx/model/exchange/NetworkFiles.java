package latentfx.model.exchange;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Which files hold the networks of a model: its decoder with or without an encoder, or one file of which its widths have to
 * tell what it is.
 *
 * @param encoder the file with the encoder, if there is one
 * @param decoder the file with the decoder; empty if it is in {@code single}
 * @param single a decoder, or a whole autoencoder in one piece
 */
public record NetworkFiles(Optional<Path> encoder, Optional<Path> decoder, Optional<Path> single) {
    public NetworkFiles {
        if (decoder.isPresent() == single.isPresent() || (encoder.isPresent() && decoder.isEmpty())) {
            throw new IllegalArgumentException(
                    "a model needs a decoder, with or without an encoder, or one network that" + " is both, not "
                            + encoder + ", " + decoder + " and " + single);
        }
    }

    /** Encoder and decoder. */
    public static NetworkFiles of(Path encoder, Path decoder) {
        return new NetworkFiles(Optional.of(encoder), Optional.of(decoder), Optional.empty());
    }

    /** A decoder alone. */
    public static NetworkFiles ofDecoder(Path decoder) {
        return new NetworkFiles(Optional.empty(), Optional.of(decoder), Optional.empty());
    }

    /** One network, of which nothing is known yet. */
    public static NetworkFiles ofOne(Path single) {
        return new NetworkFiles(Optional.empty(), Optional.empty(), Optional.of(single));
    }
}
