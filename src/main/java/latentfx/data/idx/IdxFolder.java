package latentfx.data.idx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import latentfx.data.DataException;
import latentfx.data.DataOrigin;
import latentfx.data.DataRemark;
import latentfx.data.DataSource;
import latentfx.data.Dataset;
import latentfx.data.ReadMeter;
import latentfx.data.Sha256;
import latentfx.data.TrainTest;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/**
 * A folder with the four IDX files of MNIST or a relative of it, plain or packed with gzip: training and test images
 * and labels, named as MNIST names them ({@code train-images-idx3-ubyte}, {@code t10k-labels.idx1-ubyte.gz}) or with
 * the name of the set before that ({@code emnist-letters-train-images-idx3-ubyte}). See {@link LabelNames} for how a
 * set is recognised. The origin's SHA-256 goes over the uncompressed image file, then the uncompressed label file, of
 * the part; where images are stored column by column, over the word {@code transposed} after that.
 */
public final class IdxFolder implements DataSource {
    private final Path folder;
    private final Optional<String> set;

    /** Creates a source for the only set in {@code folder}. Nothing is read before {@link #load}. */
    public IdxFolder(Path folder) {
        this(folder, Optional.empty());
    }

    private IdxFolder(Path folder, Optional<String> set) {
        this.folder = folder.toAbsolutePath().normalize();
        this.set = set;
    }

    /**
     * The source for a folder, or for the set that one of its four files belongs to.
     *
     * @throws DataException if it is a file that is not named as IDX files are
     */
    public static IdxFolder meantBy(Path fileOrFolder) throws DataException {
        if (Files.isDirectory(fileOrFolder)) {
            return new IdxFolder(fileOrFolder);
        }
        Path parent = fileOrFolder.toAbsolutePath().getParent();
        Optional<String> set = IdxFiles.setOf(fileOrFolder);
        if (parent == null || set.isEmpty()) {
            throw new DataException(fileOrFolder + " is not named as one of the files of a data set, such as"
                    + " train-images-idx3-ubyte.gz; choose such a file or the folder that holds all four.");
        }
        return new IdxFolder(parent, set);
    }

    /**
     * Like {@link #meantBy}, with the four files looked for; none is read.
     *
     * @throws DataException if there is nothing at that path, or a file of the set is missing
     */
    public static IdxFolder foundAt(Path fileOrFolder) throws DataException {
        if (Files.notExists(fileOrFolder)) {
            throw new DataException(
                    fileOrFolder + " is not there; choose the folder that holds the data set now, or put it back.");
        }
        IdxFolder found = meantBy(fileOrFolder);
        IdxFiles.in(IdxFiles.holding(found.folder), found.set);
        return found;
    }

    /** Whether {@code folder} or one a little below it holds files named as those of a data set; whether they do is not read. */
    public static boolean isIn(Path folder) {
        try {
            return IdxFiles.holdsAny(IdxFiles.holding(folder));
        } catch (DataException several) { // reading it will say what is wrong
            return true;
        }
    }

    /** Whether {@code file} is named as one of the files of a data set. */
    public static boolean isNamedAsPart(Path file) {
        return IdxFiles.setOf(file).isPresent();
    }

    /** The name of the set or the folder; loaded data may have a better one, see {@link LabelNames}. */
    @Override
    public String name() {
        return name(folder);
    }

    /** The name of the set or else of the folder that holds it; of the one above it for {@code MNIST/raw}. */
    private String name(Path holding) {
        Path parent = holding.getParent();
        Path named = holding.endsWith("raw") && parent != null ? parent : holding;
        return set.filter(name -> !name.isEmpty()).orElse(String.valueOf(named.getFileName()));
    }

    /**
     * Where the files lie, if that is a folder below the one that was chosen.
     *
     * @throws DataException if the folder cannot be read, or several below it hold files
     */
    public Optional<DataRemark> remark() throws DataException {
        Path holding = IdxFiles.holding(folder);
        return holding.equals(folder)
                ? Optional.empty()
                : Optional.of(
                        DataRemark.of("folder.below", folder.relativize(holding).toString()));
    }

    /**
     * What was read, and how.
     *
     * @param data both parts
     * @param remarks where the files lie and what stands for black and white, if that does not go without saying
     */
    public record Reading(TrainTest data, List<DataRemark> remarks) {
        public Reading {
            remarks = List.copyOf(remarks);
        }
    }

    @Override
    public TrainTest load(Consumer<Progress> progress, Cancellation cancellation) throws DataException {
        return read(progress, cancellation).data();
    }

    /**
     * Reads both parts, and says how.
     *
     * @throws DataException as {@link #load}
     */
    public Reading read(Consumer<Progress> progress, Cancellation cancellation) throws DataException {
        Path holding = IdxFiles.holding(folder);
        IdxFiles files = IdxFiles.in(holding, set);
        Labelling labelling =
                Labelling.read(files, name(holding), new ReadMeter(length(files), progress, cancellation));
        Part train = labelling.train();
        Part test = labelling.test();
        if (!train.data().shape().equals(test.data().shape())) {
            throw new DataException(files.trainImages() + " holds images of "
                    + train.data().shape() + " and " + files.testImages() + " of "
                    + test.data().shape() + "; choose files of one set.");
        }
        List<DataRemark> remarks = new ArrayList<>();
        remark().ifPresent(remarks::add);
        train.range().ifPresent(range -> remarks.add(range.remark("train")));
        test.range().ifPresent(range -> remarks.add(range.remark("test")));
        return new Reading(new TrainTest(train.data(), test.data()), remarks);
    }

    private record Part(Dataset data, Optional<GreyRange> range) {}

    /**
     * Reads the test part alone, which takes a sixth of the memory, for showing source images without training.
     *
     * @throws DataException as {@link #load}
     */
    public Dataset loadTest(Cancellation cancellation) throws DataException {
        Path holding = IdxFiles.holding(folder);
        IdxFiles files = IdxFiles.in(holding, set);
        return Labelling.read(files, name(holding), new ReadMeter(length(files), progress -> {}, cancellation))
                .test()
                .data();
    }

    /** The labels of both parts, by which the data set is recognised, and the files of their images. */
    private record Labelling(
            IdxFiles files, IdxLabels trainLabels, IdxLabels testLabels, LabelNames names, ReadMeter meter) {
        static Labelling read(IdxFiles files, String name, ReadMeter meter) throws DataException {
            meter.read(0);
            IdxLabels trainLabels = IdxLabels.read(files.trainLabels(), meter);
            IdxLabels testLabels = IdxLabels.read(files.testLabels(), meter);
            LabelNames names = LabelNames.recognise(
                    trainLabels.sha256(),
                    testLabels.sha256(),
                    String.valueOf(files.trainImages().getFileName()),
                    name,
                    Math.min(trainLabels.smallest(), testLabels.smallest()),
                    Math.max(trainLabels.largest(), testLabels.largest()));
            return new Labelling(files, trainLabels, testLabels, names, meter);
        }

        Part train() throws DataException {
            return part("train", files.trainImages(), trainLabels, names, meter);
        }

        Part test() throws DataException {
            return part("test", files.testImages(), testLabels, names, meter);
        }
    }

    private static long length(IdxFiles files) throws DataException {
        long length = 0;
        for (Path file : files.all()) {
            try {
                length += Files.size(file);
            } catch (IOException error) {
                throw new DataException(file + " cannot be read; check your rights to the file.", error);
            }
        }
        return length;
    }

    private static Part part(String part, Path imageFile, IdxLabels labels, LabelNames names, ReadMeter meter)
            throws DataException {
        MessageDigest digest = Sha256.digest();
        IdxImages images = IdxImages.read(imageFile, labels, names.transposed(), digest, meter);
        labels.addTo(digest);
        if (names.transposed()) {
            digest.update("transposed".getBytes(StandardCharsets.UTF_8));
        }
        Dataset data = new Dataset(
                images.samples(),
                labels.classes(names.first()),
                images.shape(),
                names.names(),
                new DataOrigin(names.dataName(), part, Sha256.hex(digest)),
                Optional.empty());
        return new Part(data, images.range());
    }
}
