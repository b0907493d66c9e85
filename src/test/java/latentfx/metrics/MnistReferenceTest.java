package latentfx.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import latentfx.math.Matrix;
import latentfx.projection.LinearProjection;
import latentfx.projection.Pca;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Compares the measures with values computed by other software on the official MNIST: principal axes of the 60,000
 * training images, everything else on the 10,000 test images (silhouette and trustworthiness on the first 2,000).
 * Neighbour figures are scikit-learn's: another rule for equal votes (the nearest, the largest class) moves them by up
 * to 0.004.
 */
@Tag("slow")
final class MnistReferenceTest {
    private static final Path FOLDER = Path.of("../shared/data/mnist");

    private static Matrix test;
    private static int[] labels;
    private static LinearProjection pca;

    @BeforeAll
    static void readImages() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(FOLDER), "MNIST is not at " + FOLDER);
        test = images("t10k-images-idx3-ubyte.gz", 10_000);
        labels = labels("t10k-labels-idx1-ubyte.gz", 10_000);
        pca = Pca.fit(images("train-images-idx3-ubyte.gz", 60_000), 8);
    }

    @Test
    void principalComponentsLeaveThePublishedError() {
        assertEquals(0.0557, ReconstructionError.meanSquared(test, reconstruct(2)), 5e-5);
        assertEquals(0.0374, ReconstructionError.meanSquared(test, reconstruct(8)), 5e-5);
    }

    @Test
    void twoComponentsKeepSoMuchOfTheNeighbourhoods() {
        Matrix flat = pca.project(test, 0, 1);
        assertEquals(0.4473, KnnAccuracy.leaveOneOut(flat, labels, 10).orElseThrow(), 0.0003);
        Matrix first = flat.slice(0, 2000);
        assertEquals(0.008, Silhouette.mean(first, Arrays.copyOf(labels, 2000)).orElseThrow(), 0.001);
        assertEquals(
                0.737,
                NeighbourPenalties.of(test.slice(0, 2000), first, 10, new Cancellation())
                        .orElseThrow()
                        .trustworthiness(),
                0.001);
    }

    @Test
    void rawPixelsTellTheClassesApart() {
        assertEquals(0.9468, KnnAccuracy.leaveOneOut(test, labels, 10).orElseThrow(), 0.0001);
    }

    private static Matrix reconstruct(int components) {
        float[] all = new float[test.rows() * 784];
        for (int i = 0; i < test.rows(); i++) {
            float[] image = test.row(i);
            float[] built = pca.unproject(0, 0, 0, 1);
            for (int k = 0; k < components; k += 2) {
                float[] centre = pca.unproject(0, 0, k, k + 1);
                float[] part = pca.unproject(pca.along(image, k), pca.along(image, k + 1), k, k + 1);
                for (int d = 0; d < 784; d++) {
                    built[d] += part[d] - centre[d];
                }
            }
            System.arraycopy(built, 0, all, i * 784, 784);
        }
        return Matrix.wrap(test.rows(), 784, all);
    }

    private static Matrix images(String name, int count) throws IOException {
        byte[] bytes = read(name, 16, count * 784);
        float[] values = new float[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            values[i] = (bytes[i] & 0xFF) / 255f;
        }
        return Matrix.wrap(count, 784, values);
    }

    private static int[] labels(String name, int count) throws IOException {
        byte[] bytes = read(name, 8, count);
        int[] values = new int[count];
        for (int i = 0; i < count; i++) {
            values[i] = bytes[i];
        }
        return values;
    }

    private static byte[] read(String name, int header, int size) throws IOException {
        try (InputStream file = Files.newInputStream(FOLDER.resolve(name));
                DataInputStream in = new DataInputStream(new GZIPInputStream(file))) {
            in.readFully(new byte[header]);
            byte[] bytes = new byte[size];
            in.readFully(bytes);
            return bytes;
        }
    }
}
