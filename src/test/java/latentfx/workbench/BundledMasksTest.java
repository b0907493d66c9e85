package latentfx.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import latentfx.analysis.units.MaskedImages;
import latentfx.analysis.units.MaskedPass;
import latentfx.analysis.units.Masks;
import latentfx.data.Dataset;
import latentfx.data.idx.IdxFolder;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.math.Matrix;
import latentfx.metrics.ReconstructionError;
import latentfx.model.LatentModel;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bundled models under masks, against NumPy on their files with masks of its own. */
final class BundledMasksTest {
    private static final Path MNIST = Path.of("../shared/data/mnist");

    private final Workbench workbench = new Workbench(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange());

    @ParameterizedTest
    @CsvSource({
        "mnist-ae-4, .02431, .02804, .03479, .0519",
        "mnist-stacked-32, .00383, .02099, .04654, .07783",
        "mnist-denoising-32, .00894, .00662, .01267, .03792"
    })
    void errorsAreThoseOfNumPy(String name, double none, double third, double half, double most) throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(MNIST), "MNIST is not at " + MNIST);
        Dataset test =
                new IdxFolder(MNIST).load(progress -> {}, new Cancellation()).test();
        LatentModel model = workbench.openBundled(name).model();
        List<Double> errors = MaskedImages.of(test, 3).errors(model, () -> {}, new Cancellation());
        assertEquals(none, errors.get(0), 0.003 * none);
        assertEquals(third, errors.get(3), 0.03 * third);
        assertEquals(half, errors.get(5), 0.03 * half);
        assertEquals(most, errors.get(7), 0.03 * most);
    }

    /** One image layer by layer, without a framework, is what the framework makes of it. */
    @ParameterizedTest
    @CsvSource({"mnist-ae-4", "mnist-vae-4", "mnist-linear-32"})
    void layersOneByOneAreTheWholeModel(String name) throws IOException {
        LatentModel model = workbench.openBundled(name).model();
        float[] image = new float[784];
        for (int i = 300; i < 480; i++) {
            image[i] = i % 28 / 28f;
        }
        MaskedPass pass = MaskedPass.of(model, image, 0, new Masks(0, 0, java.util.Set.of()));
        Matrix one = Matrix.of(1, 784, image);
        Matrix made = model.decodeUncut(model.encode(one).mean());
        assertEquals(ReconstructionError.meanSquared(one, made), pass.error(), 1e-6);
        for (int i = 0; i < 784; i += 13) {
            assertEquals(made.get(0, i), pass.reconstruction()[i], 1e-4);
        }
    }
}
