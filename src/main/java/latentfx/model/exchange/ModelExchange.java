package latentfx.model.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import latentfx.model.LatentModel;
import latentfx.model.file.ModelFileException;

/** Exchanges the networks of models with other programs, one network per file. */
public interface ModelExchange {
    /** The extension of its files, with the dot. */
    String extension();

    /**
     * Writes the networks of {@code model} into {@code folder}, replacing files of the same names: the decoder and,
     * where it has one, the encoder.
     *
     * @return the files
     * @throws IOException if a file cannot be written; no file is left incomplete
     */
    List<Path> write(LatentModel model, Path folder) throws IOException;

    /** Name of the encoder's file written by {@link #write}, with its extension. */
    default String encoderFile() {
        return "encoder" + extension();
    }

    /** Name of the decoder's file written by {@link #write}, with its extension. */
    default String decoderFile() {
        return "decoder" + extension();
    }

    /**
     * Reads one network.
     *
     * @throws ModelFileException if the file is not a complete, valid network of dense layers; the message is one
     *     sentence for the user
     * @throws IOException if it cannot be read at all
     */
    DenseNetwork read(Path file) throws IOException;
}
