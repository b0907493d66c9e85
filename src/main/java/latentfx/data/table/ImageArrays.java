package latentfx.data.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import latentfx.data.ByteImages;
import latentfx.data.DataException;
import latentfx.data.DataRemark;
import latentfx.data.DataSource;
import latentfx.data.PartDraw;
import latentfx.data.TrainTest;
import latentfx.data.table.array.ArrayPath;
import latentfx.data.table.array.ImageArray;
import latentfx.data.table.array.NpyArray;
import latentfx.data.table.array.NpyFile;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/**
 * Images that NumPy saved, as a data set: an NPZ archive with training and test images and labels, named as Keras
 * ({@code x_train}, {@code y_train}, {@code x_test}, {@code y_test}) or MedMNIST ({@code train_images} …) name them; or one
 * array of images, of which a fifth is drawn for testing, with labels beside it in the archive or in a file of their own.
 *
 * @param path the file, see {@link ArrayPath}
 * @param labels labels of the images of a single array, see {@link LabelFile}; without, all are of one class
 */
public record ImageArrays(Path path, Optional<Path> labels) implements DataSource {
    private static final long SEED = 1;
    private static final List<List<String>> TRAIN = List.of(
            List.of("x_train", "train_images", "images_train"), List.of("y_train", "train_labels", "labels_train"));
    private static final List<List<String>> TEST =
            List.of(List.of("x_test", "test_images", "images_test"), List.of("y_test", "test_labels", "labels_test"));
    private static final List<List<String>> ALL =
            List.of(List.of("images", "x", "data", "arr_0"), List.of("labels", "label", "y", "targets", "arr_1"));

    /**
     * What was read, and how.
     *
     * @param data both parts
     * @param remarks what the reader should know
     */
    public record Reading(TrainTest data, List<DataRemark> remarks) {
        public Reading {
            remarks = List.copyOf(remarks);
        }
    }

    /** Images with their labels. */
    private record Labelled(ImageArray images, List<String> words) {}

    @Override
    public String name() {
        return String.valueOf(path.getFileName());
    }

    @Override
    public TrainTest load(Consumer<Progress> progress, Cancellation cancellation) throws DataException {
        return read(cancellation).data();
    }

    /**
     * Reads both parts.
     *
     * @throws DataException if the file cannot be read or holds no images; one sentence for the user
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    public Reading read(Cancellation cancellation) throws DataException {
        cancellation.throwIfCancelled();
        ArrayPath named = ArrayPath.of(path);
        if (named.isArchive() && named.array().isEmpty()) {
            List<String> arrays = NpyFile.arrays(named.file());
            Optional<String> train = found(arrays, TRAIN.get(0));
            Optional<String> test = found(arrays, TEST.get(0));
            if (train.isPresent() && test.isPresent()) {
                return parted(labelled(train, arrays, TRAIN.get(1)), labelled(test, arrays, TEST.get(1)));
            }
            return drawn(labelled(found(arrays, ALL.get(0)), arrays, ALL.get(1)));
        }
        return drawn(labelled(path, Optional.empty()));
    }

    private static Optional<String> found(List<String> arrays, List<String> wanted) {
        return arrays.stream()
                .filter(array -> wanted.contains(array.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The images of an array of the archive, or of its only one, and the labels beside them. */
    private Labelled labelled(Optional<String> images, List<String> arrays, List<String> beside) throws DataException {
        Optional<Path> found = found(arrays, beside).map(this::inside);
        return labelled(images.map(this::inside).orElse(path), found);
    }

    private Path inside(String array) {
        return path.resolve(array);
    }

    private Labelled labelled(Path images, Optional<Path> beside) throws DataException {
        NpyArray<ImageArray> read = NpyFile.images(images);
        int count = read.content().count();
        Optional<Path> table = labels.or(() -> beside);
        if (table.isEmpty()) {
            String[] words = new String[count];
            Arrays.fill(words, name());
            return new Labelled(read.content(), List.of(words));
        }
        return new Labelled(
                read.content(),
                LabelFile.read(table.get(), count, TableOptions.AUTO).names().labels());
    }

    private Reading parted(Labelled train, Labelled test) throws DataException {
        if (!train.images.shape().equals(test.images.shape())) {
            throw new DataException(path + " holds training images of " + train.images.shape() + " and test images of "
                    + test.images.shape() + "; save both in one shape.");
        }
        List<String> words = new ArrayList<>(train.words);
        words.addAll(test.words);
        NamedLabels classes = NamedLabels.of(words);
        int[] labels = classes.labels();
        int first = train.images.count();
        return reading(
                train.images,
                classes.names(),
                images(train.images, Arrays.copyOf(labels, first), classes.names()),
                images(test.images, Arrays.copyOfRange(labels, first, labels.length), classes.names()));
    }

    private Reading drawn(Labelled all) throws DataException {
        NamedLabels classes = NamedLabels.of(all.words);
        int[] labels = classes.labels();
        if (labels.length < 2) {
            throw new DataException(path + " holds one image; save at least two, one of which is for testing.");
        }
        PartDraw draw = new PartDraw(labels.length, SEED);
        boolean[] test = draw.test(labels, classes.names().size());
        return reading(
                all.images,
                classes.names(),
                chosen(all.images, classes, draw, test, false),
                chosen(all.images, classes, draw, test, true));
    }

    /** Some of the images; they share their pixels. */
    private static ByteImages chosen(
            ImageArray all, NamedLabels classes, PartDraw draw, boolean[] test, boolean wanted) {
        int[] labels = classes.labels();
        int[] rows =
                Arrays.stream(draw.order()).filter(row -> test[row] == wanted).toArray();
        int[] chosen = Arrays.stream(rows).map(row -> labels[row]).toArray();
        return ByteImages.of(all.pixels().at(rows), chosen, all.shape(), classes.names());
    }

    private static ByteImages images(ImageArray array, int[] labels, List<String> names) {
        return ByteImages.of(array.pixels(), labels, array.shape(), names);
    }

    private Reading reading(ImageArray array, List<String> names, ByteImages train, ByteImages test) {
        return new Reading(
                new TrainTest(
                        train.dataset(name(), "train", array.shape(), names),
                        test.dataset(name(), "test", array.shape(), names)),
                array.range().stream().toList());
    }
}
