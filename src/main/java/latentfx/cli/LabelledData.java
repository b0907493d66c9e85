package latentfx.cli;

import java.nio.file.Path;
import java.util.Optional;
import latentfx.data.DataException;
import latentfx.data.TrainTest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which data a command works on and what its classes are. */
final class LabelledData extends DataOption {
    @Option(
            names = "--labels",
            paramLabel = "FILE",
            description =
                    "Of a folder of pictures: a table with the columns name and label. Of an array of images: their"
                            + " labels, one a line, .npy or .npz. Default: labels.csv in the folder, or its subfolders.")
    @FileUse(FileUse.Kind.READ)
    private @Nullable Path labels;

    @Override
    TrainTest load(Console console) throws DataException, WrongUsageException {
        return load(console, Optional.ofNullable(labels));
    }
}
