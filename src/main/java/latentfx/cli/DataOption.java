package latentfx.cli;

import java.nio.file.Path;
import java.util.Locale;
import latentfx.data.DataException;
import latentfx.data.TrainTest;
import latentfx.data.idx.IdxFolder;
import latentfx.data.synthetic.SyntheticSource;
import latentfx.task.Cancellation;
import latentfx.task.Progress;
import picocli.CommandLine.Option;

/** The option that says which data a command works on. */
final class DataOption {
    /** Stands for digits that are drawn, not read. */
    static final String SYNTHETIC = "synthetic";

    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR|synthetic",
            description = "A folder with the four IDX files of MNIST or a relative of it, plain or .gz;"
                    + " or 'synthetic' for 10,000 + 2,000 drawn digits.")
    @FileUse(FileUse.Kind.READ)
    private String data = "";

    /** Loads the training part and the test part of the chosen data. */
    TrainTest load(Console console) throws DataException {
        TrainTest loaded = data.equals(SYNTHETIC)
                ? new SyntheticSource().load(progress -> progress(console, progress), new Cancellation())
                : read(console);
        console.tell(
                "%s: %,d training and %,d test images of %s",
                loaded.train().origin().name(),
                loaded.train().size(),
                loaded.test().size(),
                loaded.train().shape());
        return loaded;
    }

    private TrainTest read(Console console) throws DataException {
        IdxFolder.Reading read =
                new IdxFolder(Path.of(data)).read(progress -> progress(console, progress), new Cancellation());
        read.remarks().forEach(remark -> console.tell("%s: %s", data, remark.sentence(Locale.ROOT)));
        return read.data();
    }

    private void progress(Console console, Progress progress) {
        console.bar("reading " + data, progress);
    }
}
