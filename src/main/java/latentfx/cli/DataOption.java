package latentfx.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import latentfx.data.DataException;
import latentfx.data.PartNames;
import latentfx.data.TrainTest;
import latentfx.data.images.PictureTrouble;
import latentfx.data.images.PictureWishes;
import latentfx.task.Cancellation;
import latentfx.task.Progress;
import latentfx.workbench.GeneratedData;
import latentfx.workbench.ImageReading;
import latentfx.workbench.OwnImages;
import latentfx.workbench.UserFolder;
import picocli.CommandLine.Option;

/** The option that says which data a command works on. */
class DataOption extends PictureChoice {
    /** Most files with trouble that are told one by one. */
    private static final int MOST_TROUBLE = 20;

    @Option(
            names = "--data",
            required = true,
            paramLabel = "FOLDER|FILE|synthetic|shapes",
            description =
                    "A folder of pictures (subfolders are classes; train and test folders are parts); a folder with"
                            + " the four IDX files of MNIST or a relative of it, plain or .gz, or with CIFAR-10's .bin files; an"
                            + " .npy or .npz file of images; or drawn ones: 'synthetic' for digits, 'shapes' for coloured shapes.")
    @FileUse(FileUse.Kind.READ)
    private String data = "";

    private PartNames names = PartNames.NONE;

    /** Loads the training part and the test part of the chosen data. */
    TrainTest load(Console console) throws DataException, WrongUsageException {
        return load(console, Optional.empty());
    }

    /** Loads both parts, the classes of which {@code labels} may name. */
    final TrainTest load(Console console, Optional<Path> labels) throws DataException, WrongUsageException {
        Optional<GeneratedData> generated = GeneratedData.of(data);
        if (generated.isPresent() && !wishes(labels).equals(PictureWishes.NONE)) {
            throw new WrongUsageException(
                    "--size, --colour, --fit and --labels go with a folder of pictures; drawn images"
                            + " are as they are.");
        }
        TrainTest loaded = generated.isPresent()
                ? generated.get().source().load(progress -> progress(console, progress), new Cancellation())
                : read(console, labels);
        console.tell(
                "%s: %,d training and %,d test images of %s",
                loaded.train().origin().name(),
                loaded.train().size(),
                loaded.test().size(),
                loaded.train().shape());
        return loaded;
    }

    /** What the samples are called that were loaded last, where they have names. */
    final PartNames names() {
        return names;
    }

    private TrainTest read(Console console, Optional<Path> labels) throws DataException, WrongUsageException {
        ImageReading read = new OwnImages(Path.of(data), wishes(labels), UserFolder.locate())
                .read(progress -> progress(console, progress), new Cancellation());
        read.remarks().forEach(remark -> console.tell("%s: %s", data, remark.sentence(Locale.ROOT)));
        if (!read.trouble().isEmpty()) {
            console.tell("%s: files left out: %,d", data, read.trouble().size());
            read.trouble().stream().limit(MOST_TROUBLE).forEach(each -> console.tell("  %s", text(each)));
            if (read.trouble().size() > MOST_TROUBLE) {
                console.tell(
                        "  … and %,d more; 'data %s --json FILE' lists those whose headers are damaged",
                        read.trouble().size() - MOST_TROUBLE, data);
            }
        }
        names = read.names();
        return read.data();
    }

    /** A file and the reason for which it is left out. */
    static String text(PictureTrouble trouble) {
        return trouble.file() + ": " + trouble.reason().sentence(Locale.ROOT);
    }

    private void progress(Console console, Progress progress) {
        console.bar("reading " + data, progress);
    }
}
