package latentfx.projection;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import latentfx.data.DataException;
import latentfx.data.Dataset;
import latentfx.data.idx.IdxFolder;
import latentfx.metrics.KnnAccuracy;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Maps of the first 5,000 MNIST test images keep the digits apart: accuracy of the 10 nearest on the map, where
 * scikit-learn's t-SNE reaches .914.
 */
@Tag("slow")
final class MnistProjectionTest {
    private static final Path FOLDER = Path.of("../shared/data/mnist");

    private static Dataset images;

    @BeforeAll
    static void readImages() throws DataException {
        Assumptions.assumeTrue(Files.isDirectory(FOLDER), "MNIST is not at " + FOLDER);
        images = new IdxFolder(FOLDER)
                .load(step -> {}, new Cancellation())
                .test()
                .first(5000);
    }

    @Test
    void tsneKeepsNeighboursOfOneClass() {
        reaches(Tsne.of(Tsne.USUAL_PERPLEXITY, 0), 0.90, 47);
    }

    @Test
    void umapKeepsNeighboursOfOneClass() {
        reaches(Umap.of(Umap.USUAL_NEIGHBOURS, 0), 0.88, 30);
    }

    private static void reaches(ProjectionMethod method, double wanted, double mostSeconds) {
        long start = System.nanoTime();
        Embedding map = method.fit(images.samples(), step -> {}, new Cancellation());
        double seconds = (System.nanoTime() - start) / 1e9;
        double accuracy = KnnAccuracy.leaveOneOut(map.positions(), images.labels(), KnnAccuracy.NEIGHBOURS)
                .orElseThrow();
        assertTrue(accuracy >= wanted, method.id() + " reached " + accuracy);
        assertTrue(seconds <= mostSeconds, method.id() + " took " + seconds + " s");
    }
}
