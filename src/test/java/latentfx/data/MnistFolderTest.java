package latentfx.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import latentfx.data.idx.IdxFolder;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The official MNIST files, if they are stored beside the project. */
final class MnistFolderTest {
    private static final Path FOLDER = Path.of("..", "shared", "data", "mnist");

    private static TrainTest load() throws DataException {
        Assumptions.assumeTrue(Files.isDirectory(FOLDER), "no MNIST in " + FOLDER);
        return new IdxFolder(FOLDER).load(progress -> {}, new Cancellation());
    }

    @Test
    void holdsSeventyThousandKnownDigits() throws DataException {
        TrainTest mnist = load();
        assertEquals(60_000, mnist.train().size());
        assertEquals(10_000, mnist.test().size());
        assertEquals(ImageShape.MNIST, mnist.train().shape());
        assertArrayEquals(
                new int[] {5, 0, 4, 1, 9, 2, 1, 3, 1, 4},
                Arrays.copyOf(mnist.train().labels(), 10));
        assertArrayEquals(
                new int[] {7, 2, 1, 0, 4, 1, 4, 9, 5, 9},
                Arrays.copyOf(mnist.test().labels(), 10));
        assertEquals(0.1307, mean(mnist.train()), 5e-5, "the mean pixel that everyone normalises MNIST by");
        assertEquals(0.1325, mean(mnist.test()), 5e-5);
    }

    @Test
    void isCalledMnistAndKnowsItselfAgain() throws DataException {
        TrainTest first = load();
        TrainTest again = load();
        assertEquals("MNIST", first.train().origin().name());
        assertEquals("train", first.train().origin().part());
        assertEquals("test", first.test().origin().part());
        assertEquals(first.train().origin(), again.train().origin());
        assertNotEquals(first.train().origin().sha256(), first.test().origin().sha256());
    }

    private static double mean(Dataset data) {
        double sum = 0;
        var pixels = data.samples().matrix().buffer();
        while (pixels.hasRemaining()) {
            sum += pixels.get();
        }
        return sum / pixels.capacity();
    }
}
