package latentfx.data.images;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import latentfx.data.ByteImages;
import latentfx.data.DataException;
import latentfx.data.DataSource;
import latentfx.data.Dataset;
import latentfx.data.ImageShape;
import latentfx.data.TrainTest;
import latentfx.math.ByteSamples;
import latentfx.task.Cancellation;
import latentfx.task.FileTrouble;
import latentfx.task.Progress;

/**
 * A folder with the binary files of CIFAR-10 (Krizhevsky 2009): {@code data_batch_1.bin} to {@code data_batch_5.bin}, of
 * which some may be missing, {@code test_batch.bin}, and {@code batches.meta.txt} with the names of the classes. A record is
 * a label of one byte and 32×32 pixels of red, then of green, then of blue.
 */
public final class CifarFolder implements DataSource {
    private static final ImageShape SHAPE = new ImageShape(32, 32, 3);
    private static final int AREA = 32 * 32;
    private static final int RECORD = 1 + 3 * AREA;
    private static final int CLASSES = 10;
    private static final int MOST_BATCHES = 5;
    private static final String TEST = "test_batch.bin";
    private static final String USUAL_FOLDER = "cifar-10-batches-bin";
    private static final long MOST_BYTES = 60_000L * RECORD;

    private final Path folder;

    private CifarFolder(Path folder) {
        this.folder = folder;
    }

    /** The source for a folder that holds such files, or the folder that their archive unpacks to; empty if there are none. */
    public static Optional<CifarFolder> in(Path folder) {
        for (Path each : List.of(folder, folder.resolve(USUAL_FOLDER))) {
            if (Files.isRegularFile(each.resolve(TEST)) && Files.isRegularFile(each.resolve(batch(1)))) {
                return Optional.of(new CifarFolder(each));
            }
        }
        return Optional.empty();
    }

    private static String batch(int number) {
        return "data_batch_" + number + ".bin";
    }

    @Override
    public String name() {
        return "CIFAR-10";
    }

    @Override
    public TrainTest load(Consumer<Progress> progress, Cancellation cancellation) throws DataException {
        List<Path> batches = IntStream.rangeClosed(1, MOST_BATCHES)
                .mapToObj(number -> folder.resolve(batch(number)))
                .filter(Files::isRegularFile)
                .toList();
        List<String> names = names();
        Part train = new Part(batches);
        Part test = new Part(List.of(folder.resolve(TEST)));
        long total = train.labels.length + (long) test.labels.length;
        train.read(done -> progress.accept(new Progress(done, total)), cancellation);
        test.read(done -> progress.accept(new Progress(train.labels.length + (long) done, total)), cancellation);
        return new TrainTest(train.dataset("train", names), test.dataset("test", names));
    }

    /** The images of some files, read straight to where they stay. */
    private final class Part {
        private final Map<Path, Integer> files = new LinkedHashMap<>();
        private final int[] labels;
        private final byte[] pixels;
        private int count;

        Part(List<Path> files) throws DataException {
            int images = 0;
            for (Path file : files) {
                int held = images(file);
                this.files.put(file, held);
                images += held;
            }
            labels = new int[images];
            pixels = ByteImages.memory(name(), images, SHAPE);
        }

        void read(IntConsumer progress, Cancellation cancellation) throws DataException {
            for (Map.Entry<Path, Integer> file : files.entrySet()) {
                read(file.getKey(), file.getValue(), cancellation);
                progress.accept(count);
            }
        }

        private void read(Path file, int images, Cancellation cancellation) throws DataException {
            byte[] record = new byte[RECORD];
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
                for (int image = 0; image < images; image++) {
                    cancellation.throwIfCancelled();
                    if (in.readNBytes(record, 0, RECORD) < RECORD) {
                        throw new EOFException();
                    }
                    int label = Byte.toUnsignedInt(record[0]);
                    if (label >= CLASSES) {
                        throw new DataException(file + " has the label " + label + " (image " + image
                                + ", from 0), and those of CIFAR-10 are 0 to 9; choose another file.");
                    }
                    take(record, label);
                }
            } catch (DataException known) {
                throw known;
            } catch (IOException error) {
                throw unreadable(file, error);
            }
        }

        private void take(byte[] record, int label) {
            int to = count * SHAPE.size();
            labels[count++] = label;
            for (int i = 0; i < AREA; i++) {
                for (int channel = 0; channel < 3; channel++) {
                    pixels[to + 3 * i + channel] = record[1 + channel * AREA + i];
                }
            }
        }

        Dataset dataset(String part, List<String> names) {
            ByteSamples images = ByteSamples.wrap(labels.length, SHAPE.size(), pixels);
            return ByteImages.of(images, labels, SHAPE, names).dataset(name(), part, SHAPE, names);
        }
    }

    /** The number of images in a file, by its length. */
    private static int images(Path file) throws DataException {
        try {
            long length = Files.size(file);
            if (length == 0 || length > MOST_BYTES || length % RECORD != 0) {
                throw new DataException(String.format(
                        Locale.ROOT,
                        "%s has %,d bytes, which are no whole images of CIFAR-10 of %,d each; copy or download it again.",
                        file,
                        length,
                        RECORD));
            }
            return (int) (length / RECORD);
        } catch (DataException known) {
            throw known;
        } catch (IOException error) {
            throw unreadable(file, error);
        }
    }

    private static DataException unreadable(Path file, IOException error) {
        return new DataException(
                file + " cannot be read (" + FileTrouble.of(error).words()
                        + "); check the disk and your rights to the file.",
                error);
    }

    /** The names of the classes by their file; plain numbers where it is missing or is no list of ten. */
    private List<String> names() {
        try {
            Path file = folder.resolve("batches.meta.txt");
            List<String> names = Files.isRegularFile(file) && Files.size(file) < 1 << 16
                    ? Files.readString(file, StandardCharsets.UTF_8)
                            .lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .toList()
                    : List.of();
            if (names.size() == CLASSES) {
                return names;
            }
        } catch (IOException noNames) { // numbers name the classes too
            return numbers();
        }
        return numbers();
    }

    private static List<String> numbers() {
        return IntStream.range(0, CLASSES).mapToObj(Integer::toString).toList();
    }
}
