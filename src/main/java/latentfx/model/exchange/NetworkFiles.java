package latentfx.model.exchange;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The files of an imported model's networks: a decoder with or without an encoder, or a single file whose role follows
 * from its layer widths.
 *
 * @param encoder the file with the encoder, if there is one
 * @param decoder the file with the decoder; empty if it is in {@code single}
 * @param single file with a decoder or a complete autoencoder
 */
public record NetworkFiles(Optional<Path> encoder, Optional<Path> decoder, Optional<Path> single) {
    public NetworkFiles {
        if (decoder.isPresent() == single.isPresent() || (encoder.isPresent() && decoder.isEmpty())) {
            throw new IllegalArgumentException(
                    "a model needs a decoder, with or without an encoder, or one network that" + " is both, not "
                            + encoder + ", " + decoder + " and " + single);
        }
    }

    /** An encoder and a decoder. */
    public static NetworkFiles of(Path encoder, Path decoder) {
        return new NetworkFiles(Optional.of(encoder), Optional.of(decoder), Optional.empty());
    }

    /** A decoder alone. */
    public static NetworkFiles ofDecoder(Path decoder) {
        return new NetworkFiles(Optional.empty(), Optional.of(decoder), Optional.empty());
    }

    /** One network whose role is not known yet. */
    public static NetworkFiles ofOne(Path single) {
        return new NetworkFiles(Optional.empty(), Optional.empty(), Optional.of(single));
    }
}
