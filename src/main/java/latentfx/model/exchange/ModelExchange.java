package latentfx.model.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import latentfx.model.LatentModel;
import latentfx.model.file.ModelFileException;

/** Exchanges the networks of models with other programs, one network a file. */
public interface ModelExchange {
    /** The ending of its files, with the dot. */
    String extension();

    /**
     * Writes the networks of {@code model} into {@code folder}, replacing files of the same names: the decoder and, where
     * it has one, the encoder.
     *
     * @return the files
     * @throws IOException if the disk refuses; then none of them is half-written
     */
    List<Path> write(LatentModel model, Path folder) throws IOException;

    /** What the file with the encoder is called by {@link #write}, ending included. */
    default String encoderFile() {
        return "encoder" + extension();
    }

    /** What the file with the decoder is called by {@link #write}, ending included. */
    default String decoderFile() {
        return "decoder" + extension();
    }

    /**
     * Reads one network.
     *
     * @throws ModelFileException if the file is not a whole and sound network of dense layers; the message is one
     *     sentence for the user
     * @throws IOException if it cannot be read at all
     */
    DenseNetwork read(Path file) throws IOException;
}
