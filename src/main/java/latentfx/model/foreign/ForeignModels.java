package latentfx.model.foreign;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import latentfx.model.file.ModelFileException;
import latentfx.model.judge.ImageClassifier;

/** Opens models of other programs that run as they are. Each call may take seconds: not for the FX thread. */
public interface ForeignModels {
    /** Opens nothing. */
    ForeignModels NONE = new NoForeignModels();

    /** The ending of such files, with the dot. */
    String ending();

    /** Whether {@code file} has the name of such a file; the disk is not asked. */
    boolean isModel(Path file);

    /** Whether {@code folder} holds a model: a decoder or an encoder by their usual names. */
    boolean holdsModel(Path folder);

    /**
     * Opens what {@code file} means: a folder with a decoder and perhaps an encoder, either of these by its name, or a
     * single network. Looks at what the networks declare and runs them on a few draws; writes nothing.
     *
     * @throws ModelFileException if it cannot be used; the message is one sentence for the user
     * @throws IOException if it cannot be read at all
     */
    ForeignModel open(Path file) throws IOException;

    /**
     * Opens {@code files} as if {@code corrections} were what is kept about them; writes nothing.
     *
     * @throws UnknownPictureException if the shape of its pictures cannot be found out and is not told
     * @throws ModelFileException if it cannot be used, or not so; the message is one sentence for the user
     * @throws IOException if it cannot be read at all
     */
    ForeignModel open(ForeignFiles files, Corrections corrections) throws IOException;

    /**
     * What was corrected about the networks of {@code files} before.
     *
     * @throws ModelFileException if there is no decoder, or what is kept beside it cannot be used
     */
    Corrections corrections(ForeignFiles files) throws IOException;

    /**
     * Keeps what of {@code corrections} differs from what was kept before, each beside its network as by {@link #correct}.
     *
     * @return the files that were written
     * @throws IOException if one can be written nowhere
     */
    List<Path> correct(ForeignFiles files, Corrections corrections) throws IOException;

    /**
     * Opens a classifier of images, or what gives them a score, to judge by. What it takes and gives is found by looking at
     * what it declares and by running it on a few images; a correction beside it counts.
     *
     * @throws ModelFileException if it cannot be used; the message is one sentence for the user
     * @throws IOException if it cannot be read at all
     */
    ImageClassifier judge(Path file) throws IOException;

    /**
     * What was corrected about the network in {@code file} before; {@link Correction#NONE} if nothing was.
     *
     * @throws ModelFileException if what is kept beside it cannot be used
     */
    Correction correction(Path file) throws IOException;

    /**
     * Keeps {@code correction} beside {@code file}, or in the user's folder where that cannot be written. It holds the
     * next time that the file is opened.
     *
     * @return the file that was written
     * @throws IOException if neither can be written
     */
    Path correct(Path file, Correction correction) throws IOException;
}
