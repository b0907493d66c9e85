package latentfx.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import latentfx.data.idx.IdxFolder;
import latentfx.data.images.CifarFolder;
import latentfx.data.images.ImageFolder;
import latentfx.data.images.PictureWishes;
import latentfx.data.images.picture.PictureBytes;
import latentfx.data.synthetic.SyntheticSource;
import latentfx.data.table.ImageArrays;
import latentfx.data.toy.ShapesSource;
import latentfx.math.ByteSamples;
import latentfx.math.Matrix;
import latentfx.math.Samples;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pixels that come as bytes stay bytes, in one copy that all parts of a data set share. */
final class SamplesAsBytesTest {
    private static final int COLOUR = 64 * 64 * 3;

    @TempDir
    private Path folder;

    /** Reads or makes something. */
    private interface Maker<T> {
        T make() throws IOException;
    }

    /** The bytes that this thread allocates meanwhile, of the heap. */
    private static <T> long allocated(Maker<T> maker) throws IOException {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        T kept = maker.make();
        long after = threads.getCurrentThreadAllocatedBytes();
        assertTrue(kept != null);
        return after - before;
    }

    private static TrainTest load(DataSource source) throws DataException {
        TrainTest data = source.load(progress -> {}, new Cancellation());
        assertInstanceOf(ByteSamples.class, data.train().samples());
        assertInstanceOf(ByteSamples.class, data.test().samples());
        return data;
    }

    private Path colours(int count) throws IOException {
        byte[] elements = new byte[count * COLOUR];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = (byte) (i * 31);
        }
        String header = "{'descr': '|u1', 'fortran_order': False, 'shape': (" + count + ", 64, 64, 3), }\n";
        ByteBuffer file = ByteBuffer.allocate(10 + header.length() + elements.length);
        file.put((byte) 0x93).put("NUMPY".getBytes(StandardCharsets.US_ASCII)).put((byte) 1);
        file.put((byte) 0).put((byte) header.length()).put((byte) 0);
        file.put(header.getBytes(StandardCharsets.US_ASCII)).put(elements);
        return Files.write(folder.resolve("colours.npy"), file.array());
    }

    @Test
    void idxFilesOfUnsignedBytesStayBytes() throws IOException {
        IdxBytes.writeSet(folder, "", "-ubyte");
        TrainTest data = load(new IdxFolder(folder));
        assertArrayEquals(
                new float[] {0, 51 / 255f, 102 / 255f, 153 / 255f, 204 / 255f, 1},
                data.train().samples().row(0));
    }

    @Test
    void picturesStayBytes() throws IOException {
        for (int i = 0; i < 10; i++) {
            byte[] png = PictureBytes.encoded(PictureBytes.plain(40, 40, 0x330000 | i), "png");
            Files.write(folder.resolve(i + ".png"), png);
        }
        TrainTest data = load(new ImageFolder(folder, PictureWishes.NONE));
        assertEquals(0.2f, data.train().samples().get(0, 0));
    }

    @Test
    void cifarStaysBytes() throws IOException {
        byte[] two = new byte[2 * 3073];
        two[1] = (byte) 255;
        Files.write(folder.resolve("data_batch_1.bin"), two);
        Files.write(folder.resolve("test_batch.bin"), two);
        TrainTest data = load(CifarFolder.in(folder).orElseThrow());
        assertEquals(1, data.train().samples().get(0, 0));
    }

    @Test
    void arraysOfBytesAreReadOnceAndDrawnWithoutACopy() throws IOException {
        Path file = colours(500);
        load(new ImageArrays(file, Optional.empty())); // what is prepared once
        TrainTest[] read = new TrainTest[1];
        long bytes = allocated(() -> read[0] = load(new ImageArrays(file, Optional.empty())));
        assertEquals(400, read[0].train().size());
        assertTrue(bytes < 1.2 * 500 * COLOUR, bytes + " bytes for 500 images");
        float[] row = read[0].test().samples().row(0);
        int first = Math.round(row[0] * 255);
        assertEquals(Byte.toUnsignedInt((byte) (first + 31)) / 255f, row[1], "as in the file");
    }

    @Test
    void shapesAreDrawnStraightToWhereTheyStay() throws IOException {
        load(new ShapesSource(4, 4, 0)); // what is prepared once
        long bytes = allocated(() -> load(new ShapesSource(500, 100, 0)));
        assertTrue(bytes < 1.2 * 600 * COLOUR, bytes + " bytes for 600 images");
    }

    @Test
    void partsOfADataSetShareItsBytes() throws IOException {
        Dataset data = load(new ShapesSource(1_000, 1, 0)).train();
        int[] rows = IntStream.range(0, 2_000).map(i -> i / 2).toArray();
        long bytes = allocated(() -> data.at(rows)) + allocated(() -> data.first(900));
        assertTrue(bytes < 1 << 20, bytes + " bytes for 2,900 of 12 kB each");
        assertArrayEquals(data.samples().row(7), data.at(rows).samples().row(14));
        assertArrayEquals(data.samples().row(899), data.first(900).samples().row(899));
    }

    @Test
    void dataThatComesAsNumbersStaysNumbers() {
        Samples digits = new SyntheticSource(10, 10, 0)
                .load(progress -> {}, new Cancellation())
                .train()
                .samples();
        assertInstanceOf(Matrix.class, digits);
    }
}
