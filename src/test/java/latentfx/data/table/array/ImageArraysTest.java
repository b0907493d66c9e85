package latentfx.data.table.array;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import latentfx.data.DataException;
import latentfx.data.ImageShape;
import latentfx.data.table.ImageArrays;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Images that NumPy saved, in the orders of axes and ranges of numbers that are usual. */
class ImageArraysTest {
    @TempDir
    private Path folder;

    private Path saved(String name, String kind, String shape, byte[] elements) throws Exception {
        return Files.write(folder.resolve(name), SavedArray.bytes(kind, shape, elements));
    }

    private static byte[] counted(int count) {
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            bytes[i] = (byte) i;
        }
        return bytes;
    }

    private static ImageArrays.Reading read(Path file) throws DataException {
        return new ImageArrays(file, Optional.empty()).read(new Cancellation());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5, 2, 3|2|3|1|0 1 2 3 4 5",
                "5, 1, 2, 3|1|2|3|0 1 2 3 4 5",
                "5, 3, 1, 2|1|2|3|0 2 4 1 3 5",
                "5, 1, 2, 3|1|2|3|0 1 2 3 4 5",
                "5, 2, 3, 1|2|3|1|0 1 2 3 4 5"
            })
    void everyUsualOrderOfAxesIsRead(String shape, int height, int width, int channels, String first) throws Exception {
        NpyArray<ImageArray> read = NpyFile.images(saved("a.npy", "|u1", shape, counted(30)));
        assertEquals(new ImageShape(height, width, channels), read.content().shape());
        assertEquals(5, read.content().count());
        for (int i = 0; i < 6; i++) {
            assertEquals(
                    Integer.parseInt(first.split(" ", -1)[i]) / 255f,
                    read.content().pixels().get(0, i));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 255", "-1, 1, 255", "0, 255, 255", "0, 0.5, 128", "-1, 0, 128", "0, 128, 128"})
    void fractionsAreScaledByTheRangeTheyCallFor(float least, float most, int brightest) throws Exception {
        ByteBuffer floats = ByteBuffer.allocate(4 * 8).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < 4; i++) {
            floats.putFloat(least).putFloat(most);
        }
        ImageArray images =
                NpyFile.images(saved("f.npy", "<f4", "2, 2, 2", floats.array())).content();
        assertEquals(0, images.pixels().get(0, 0));
        assertEquals(brightest / 255f, images.pixels().get(0, 1));
        assertTrue(images.range().orElseThrow().sentence(Locale.ROOT).contains("was taken as black"));
    }

    @Test
    void anArchiveOfKerasIsReadInItsParts() throws Exception {
        Path file = folder.resolve("mnist.npz");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "x_train", SavedArray.bytes("|u1", "3, 2, 2", counted(12)));
            put(zip, "y_train", SavedArray.bytes("|u1", "3,", new byte[] {7, 1, 10}));
            put(zip, "x_test", SavedArray.bytes("|u1", "2, 2, 2", counted(8)));
            put(zip, "y_test", SavedArray.bytes("|u1", "2,", new byte[] {1, 2}));
        }
        ImageArrays.Reading read = read(file);
        assertEquals("[1, 2, 7, 10]", read.data().train().labelNames().toString());
        assertArrayEquals(new int[] {2, 0, 3}, read.data().train().labels());
        assertArrayEquals(new int[] {0, 1}, read.data().test().labels());
        assertEquals(5 / 255f, read.data().train().samples().get(1, 1));
    }

    private static void put(ZipOutputStream zip, String name, byte[] array) throws Exception {
        zip.putNextEntry(new ZipEntry(name + ".npy"));
        zip.write(array);
        zip.closeEntry();
    }

    @Test
    void aFifthOfASingleArrayIsDrawnForTestingAndLabelsComeFromAFile() throws Exception {
        Path images = saved("a.npy", "|u1", "10, 1, 1", counted(10));
        Path labels = Files.writeString(folder.resolve("l.txt"), "even\nodd\n".repeat(5));
        ImageArrays.Reading read = new ImageArrays(images, Optional.of(labels)).read(new Cancellation());
        assertEquals(8, read.data().train().size());
        assertEquals(2, read.data().test().size());
        for (int i = 0; i < 8; i++) {
            int value = Math.round(255 * read.data().train().samples().get(i, 0));
            assertEquals(value % 2, read.data().train().labels()[i]);
        }
    }

    @Test
    void whatIsNoImagesIsRefusedInOneSentence() throws Exception {
        Path flat = saved("flat.npy", "|u1", "3, 784", counted(3 * 784));
        assertEquals(
                flat + " has the shape (3, 784), which is no images; save (N, H, W), (N, H, W, 3) or (N, 3, H, W) with"
                        + " sides up to 1024.",
                assertThrows(DataException.class, () -> read(flat)).getMessage());
        Path one = saved("one.npy", "|u1", "1, 2, 2", counted(4));
        assertTrue(
                assertThrows(DataException.class, () -> read(one)).getMessage().contains("holds one image"));
        Path range = saved("r.npy", "<i2", "1, 1, 2", SavedArray.whole(2, -5, 5));
        assertTrue(assertThrows(DataException.class, () -> read(range))
                .getMessage()
                .contains("holds values from -5.0 to 5.0; scale its images"));
        Path claimed = saved("c.npy", "|u1", "1000000, 30, 30", counted(100));
        assertTrue(assertThrows(DataException.class, () -> read(claimed))
                .getMessage()
                .contains("cut short"));
    }
}
