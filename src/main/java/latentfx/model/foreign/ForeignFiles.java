package latentfx.model.foreign;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a model of another program is opened of.
 *
 * @param file a folder with a decoder and perhaps an encoder, either of these, or a single network
 * @param encoder the encoder that belongs to it; empty for the one that lies beside it under its usual name, if any
 */
public record ForeignFiles(Path file, Optional<Path> encoder) {
    /** {@code file} and what lies beside it. */
    public static ForeignFiles of(Path file) {
        return new ForeignFiles(file, Optional.empty());
    }

    /** With an encoder that may lie elsewhere. */
    public ForeignFiles with(Path other) {
        return new ForeignFiles(file, Optional.of(other));
    }
}
