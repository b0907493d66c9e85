package latentfx.data.images;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import latentfx.data.ByteImages;
import latentfx.data.DataException;
import latentfx.data.DataSource;
import latentfx.data.Dataset;
import latentfx.data.ImageShape;
import latentfx.data.TrainTest;
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
        List<byte[]> records = new ArrayList<>();
        for (Path file : batches) {
            cancellation.throwIfCancelled();
            progress.accept(new Progress(records.size(), batches.size() + 1L));
            records.add(read(file));
        }
        byte[] test = read(folder.resolve(TEST));
        progress.accept(new Progress(batches.size() + 1L, batches.size() + 1L));
        return new TrainTest(part("train", records, names), part("test", List.of(test), names));
    }

    private static byte[] read(Path file) throws DataException {
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
            byte[] records = Files.readAllBytes(file);
            for (int at = 0; at < records.length; at += RECORD) {
                if (records[at] < 0 || records[at] >= CLASSES) {
                    throw new DataException(file + " has the label " + Byte.toUnsignedInt(records[at]) + " (image "
                            + at / RECORD + ", from 0), and those of CIFAR-10 are 0 to 9; choose another file.");
                }
            }
            return records;
        } catch (DataException known) {
            throw known;
        } catch (IOException error) {
            throw new DataException(
                    file + " cannot be read (" + FileTrouble.of(error).words()
                            + "); check the disk and your rights to the file.",
                    error);
        }
    }

    private Dataset part(String part, List<byte[]> batches, List<String> names) throws DataException {
        int count = batches.stream().mapToInt(batch -> batch.length / RECORD).sum();
        byte[] pixels = new byte[count * SHAPE.size()];
        int[] labels = new int[count];
        int image = 0;
        for (byte[] batch : batches) {
            for (int at = 0; at < batch.length; at += RECORD) {
                labels[image] = batch[at];
                int to = image++ * SHAPE.size();
                for (int i = 0; i < AREA; i++) {
                    for (int channel = 0; channel < 3; channel++) {
                        pixels[to + 3 * i + channel] = batch[at + 1 + channel * AREA + i];
                    }
                }
            }
        }
        return ByteImages.of(pixels, labels, SHAPE, names).dataset(name(), part, SHAPE, names);
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
