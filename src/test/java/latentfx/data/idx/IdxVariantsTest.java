package latentfx.data.idx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import latentfx.data.DataException;
import latentfx.data.Dataset;
import latentfx.data.IdxBytes;
import latentfx.data.ImageShape;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** IDX files of other types, names and folders than MNIST's own. */
final class IdxVariantsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "9, 0, 127, 0, 0.498039",
        "9, -128, 127, 0, 1",
        "11, 0, 255, 0, 1",
        "11, 0, 32767, 0, 1",
        "11, -32768, 32767, 0, 1",
        "12, 0, 51, 0, 0.2",
        "12, 0, 65535, 0, 1",
        "13, 0, 0.25, 0, 0.25",
        "13, -1, 0.5, 0, 0.75",
        "13, 0, 51, 0, 0.2",
        "14, 0, 1, 0, 1"
    })
    void imagesOfEveryTypeAreScaledByTheRangeTheyCallFor(
            int type, double first, double second, float black, float white) throws Exception {
        IdxBytes.writeSet(folder, "", "-ubyte");
        for (String part : List.of("train", "t10k")) {
            int count = part.equals("train") ? 3 : 2;
            ByteBuffer bytes = ByteBuffer.allocate(16 + 16 * count);
            bytes.putInt((type << 8) | 3).putInt(count).putInt(1).putInt(2);
            for (int i = 0; i < 2 * count; i++) {
                put(bytes, type, i % 2 == 0 ? first : second);
            }
            byte[] file = new byte[bytes.position()];
            bytes.rewind().get(file);
            Files.write(folder.resolve(part + "-images-idx3-ubyte"), file);
        }
        Dataset train = load();
        assertArrayEquals(new float[] {black, white}, train.samples().row(2), 1e-6f);
    }

    private static void put(ByteBuffer bytes, int type, double value) {
        switch (type) {
            case 9 -> bytes.put((byte) value);
            case 11 -> bytes.putShort((short) value);
            case 12 -> bytes.putInt((int) value);
            case 13 -> bytes.putFloat((float) value);
            default -> bytes.putDouble(value);
        }
    }

    @Test
    void valuesOfNoKnownRangeAreRefused() throws Exception {
        IdxBytes.writeSet(folder, "", "-ubyte");
        ByteBuffer bytes =
                ByteBuffer.allocate(28).putInt(0xd03).putInt(3).putInt(1).putInt(1);
        bytes.putFloat(-5).putFloat(1000).putFloat(0);
        Files.write(folder.resolve("train-images-idx3-ubyte"), bytes.array());
        assertTrue(told().contains("holds values from -5.0 to 1000.0; scale its images to 0 to 1"), told());
        bytes.putFloat(20, Float.NaN);
        Files.write(folder.resolve("train-images-idx3-ubyte"), bytes.array());
        assertTrue(told().contains("no finite number (image 1, from 0)"), told());
    }

    @Test
    void theClassOfQmnistIsTheFirstOfEightNumbers() throws Exception {
        IdxBytes.writeSet(folder, "qmnist-", "-ubyte");
        for (String part : List.of("train", "t10k")) {
            int[] classes = part.equals("train") ? new int[] {1, 0, 2} : new int[] {2, 1};
            ByteBuffer bytes = ByteBuffer.allocate(12 + 32 * classes.length);
            bytes.putInt(0xc02).putInt(classes.length).putInt(8);
            for (int label : classes) {
                bytes.putInt(label);
                for (int i = 1; i < 8; i++) {
                    bytes.putInt(1000 * i);
                }
            }
            Files.delete(folder.resolve("qmnist-" + part + "-labels-idx1-ubyte"));
            Files.write(folder.resolve("qmnist-" + part + "-labels-idx2-int"), bytes.array());
        }
        assertArrayEquals(new int[] {1, 0, 2}, load().labels());
    }

    @ParameterizedTest
    @CsvSource({"idx3, 1, 2, 3, 1 2 3 4 5 6", "idx4, 1, 2, 3, 1 2 3 4 5 6", "idx4, 3, 1, 2, 1 3 5 2 4 6"})
    void imagesWithChannelsAreReadInEitherOrder(String name, int first, int second, int third, String upright)
            throws Exception {
        IdxBytes.writeSet(folder, "", "-ubyte");
        for (String part : List.of("train", "t10k")) {
            int count = part.equals("train") ? 3 : 2;
            ByteBuffer bytes = ByteBuffer.allocate(20 + 6 * count);
            bytes.putInt(0x804).putInt(count).putInt(first).putInt(second).putInt(third);
            for (int i = 0; i < 6 * count; i++) {
                bytes.put((byte) (i % 6 + 1));
            }
            Files.delete(folder.resolve(part + "-images-idx3-ubyte"));
            Files.write(folder.resolve(part + "-images-" + name + "-ubyte"), bytes.array());
        }
        Dataset train = load();
        assertEquals(new ImageShape(1, 2, 3), train.shape());
        float[] wanted = new float[6];
        for (int i = 0; i < 6; i++) {
            wanted[i] = Integer.parseInt(upright.split(" ", -1)[i]) / 255f;
        }
        assertArrayEquals(wanted, train.samples().row(1));
    }

    @Test
    void imagesOfOtherNumbersOfChannelsAreRefused() throws Exception {
        IdxBytes.writeSet(folder, "", "-ubyte");
        ByteBuffer bytes = ByteBuffer.allocate(20 + 24);
        bytes.putInt(0x804).putInt(3).putInt(2).putInt(2).putInt(2);
        Files.write(folder.resolve("train-images-idx3-ubyte"), bytes.array());
        assertTrue(told().contains("holds images of 2 by 2 by 2 values"), told());
    }

    @Test
    void filesBelowTheFolderAreFoundAndSaidWhere() throws Exception {
        Path raw = Files.createDirectories(folder.resolve("Shapes/raw"));
        IdxBytes.writeSet(raw, "", "-ubyte");
        assertEquals(3, load().size());
        assertEquals("Shapes", load().origin().name());
        assertEquals(
                "the files lie in " + Path.of("Shapes", "raw") + ", below the folder that was named",
                new IdxFolder(folder).remark().orElseThrow().sentence(Locale.ROOT));
        IdxBytes.writeSet(Files.createDirectories(folder.resolve("Other/raw")), "", "-ubyte");
        assertTrue(told().contains("holds data sets in several folders"), told());
    }

    @ParameterizedTest
    @CsvSource({"-ubyte (1).gz", "-ubyte(2)", "-ubyte.gz (1)", "-ubyte (1)"})
    void copiesNumberedByABrowserAreFound(String ending) throws Exception {
        IdxBytes.writeSet(folder, "", "-ubyte");
        Path images = folder.resolve("train-images-idx3-ubyte");
        Files.move(images, folder.resolve("train-images-idx3" + ending));
        assertEquals(3, load().size());
    }

    @Test
    void labelsThatCountFromOneHaveNoClassZero() throws Exception {
        IdxBytes.writeSet(folder, "", "-ubyte");
        Files.write(folder.resolve("train-labels-idx1-ubyte"), IdxBytes.labels(1, 26, 2));
        Files.write(folder.resolve("t10k-labels-idx1-ubyte"), IdxBytes.labels(3, 4));
        Dataset train = load();
        assertEquals("1", train.labelNames().get(0));
        assertEquals(26, train.labelNames().size());
        assertArrayEquals(new int[] {0, 25, 1}, train.labels());
    }

    @Test
    void aCompressedFileThatPromisesMoreThanItHoldsIsRefusedWithoutMemory() throws Exception {
        IdxBytes.writeSet(folder, "", "-ubyte");
        byte[] noise = new byte[2_000_000];
        new Random(1).nextBytes(noise);
        ByteBuffer claim = ByteBuffer.allocate(16 + noise.length)
                .putInt(0x803)
                .putInt(90_000)
                .putInt(32)
                .putInt(32);
        claim.put(noise);
        Files.write(folder.resolve("train-images-idx3-ubyte"), IdxBytes.packed(claim.array()));
        Files.write(folder.resolve("train-labels-idx1-ubyte"), IdxBytes.labels(new int[90_000]));
        assertTrue(told().contains("is cut short"), told());
    }

    private Dataset load() throws DataException {
        return new IdxFolder(folder).load(progress -> {}, new Cancellation()).train();
    }

    private String told() {
        return assertThrows(DataException.class, this::load).getMessage();
    }
}
