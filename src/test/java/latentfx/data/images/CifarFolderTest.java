package latentfx.data.images;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import latentfx.data.DataException;
import latentfx.data.Dataset;
import latentfx.data.TrainTest;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The binary files of CIFAR-10. */
class CifarFolderTest {
    @TempDir
    private Path folder;

    private void batch(String name, int... labels) throws IOException {
        byte[] records = new byte[3073 * labels.length];
        for (int i = 0; i < labels.length; i++) {
            records[3073 * i] = (byte) labels[i];
            Arrays.fill(records, 3073 * i + 1, 3073 * i + 1025, (byte) 255); // red
            records[3073 * i + 1 + 1024 + 33] = 51; // green of row 1, column 1
        }
        Files.createDirectories(folder.resolve(name).getParent());
        Files.write(folder.resolve(name), records);
    }

    private TrainTest load() throws DataException {
        return CifarFolder.in(folder).orElseThrow().load(progress -> {}, new Cancellation());
    }

    @Test
    void planesOfColoursBecomePixels() throws IOException {
        batch("cifar-10-batches-bin/data_batch_1.bin", 3, 9);
        batch("cifar-10-batches-bin/data_batch_2.bin", 0);
        batch("cifar-10-batches-bin/test_batch.bin", 1);
        TrainTest read = load();
        Dataset train = read.train();
        assertArrayEquals(new int[] {3, 9, 0}, train.labels());
        assertEquals("3", train.labelNames().get(3));
        int pixel = 3 * 33;
        assertArrayEquals(
                new float[] {1, 0.2f, 0}, Arrays.copyOfRange(train.samples().row(2), pixel, pixel + 3));
        assertEquals(1, read.test().size());
    }

    @Test
    void namesOfClassesComeFromTheirFile() throws IOException {
        batch("data_batch_1.bin", 3);
        batch("test_batch.bin", 1);
        Files.writeString(
                folder.resolve("batches.meta.txt"),
                "airplane\nautomobile\nbird\ncat\ndeer\ndog\nfrog\nhorse\nship\ntruck\n\n");
        assertEquals("cat", load().train().labelNames().get(3));
    }

    @Test
    void otherLengthsAndLabelsAreRefused() throws IOException {
        batch("data_batch_1.bin", 3);
        batch("test_batch.bin", 11);
        assertTrue(assertThrows(DataException.class, this::load).getMessage().contains("has the label 11"));
        Files.write(folder.resolve("test_batch.bin"), new byte[3074]);
        assertTrue(assertThrows(DataException.class, this::load).getMessage().contains("no whole images of CIFAR-10"));
    }

    @Test
    void aFolderWithoutThemIsNone() {
        assertEquals(Optional.empty(), CifarFolder.in(folder));
    }
}
