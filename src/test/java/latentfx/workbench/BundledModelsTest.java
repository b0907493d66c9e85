package latentfx.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import latentfx.analysis.Figure;
import latentfx.analysis.ModelFigures;
import latentfx.data.TrainTest;
import latentfx.data.idx.IdxFolder;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.model.OpenModel;
import latentfx.model.Provenance;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The models that come with the program are whole, know how they came to be, and are as good as published ones. */
final class BundledModelsTest {
    private static final Path MNIST = Path.of("../shared/data/mnist");

    /** Cross-entropy of the stacked net trained at once, as a plain autoencoder, by the same plan. */
    private static final double STACKED_AT_ONCE = 56.76;

    private final Workbench workbench = new Workbench(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange());

    /** What PyTorch reaches with the same recipe: the loss on the test set and the kNN accuracy of the codes. */
    private record Reference(double loss, double knnAccuracy) {}

    private static final Map<String, Reference> REFERENCES = Map.of(
            "mnist-ae-2", new Reference(132.6, 0.809),
            "mnist-ae-4", new Reference(108.5, 0.914),
            "mnist-vae-2", new Reference(142.7, 0.788),
            "mnist-vae-4", new Reference(122.1, 0.910));

    @Test
    void eachOpensWithTenThousandLabelledCodesAndItsProvenance() throws IOException {
        for (String name : workbench.bundled()) {
            OpenModel model = workbench.openBundled(name);
            Provenance.Training provenance =
                    model.provenance().orElseThrow().training().orElseThrow();
            assertEquals(name, model.name());
            assertEquals(10_000, model.sheet().size());
            assertEquals(10, model.sheet().labelNames().size());
            assertEquals(60_000, provenance.samples());
            assertEquals(40, provenance.plan().epochs());
            assertTrue(name.endsWith("-" + model.model().spec().shape().latent()));
        }
    }

    @Test
    void allShowTheSameSamplesInTheSameOrder() throws IOException {
        OpenModel first = workbench.openBundled(workbench.bundled().get(0));
        for (String name : workbench.bundled()) {
            assertEquals(
                    first.sheet().origin(), workbench.openBundled(name).sheet().origin());
        }
    }

    @Test
    @Tag("slow")
    void eachBeatsTheReferenceOnTheOfficialTestSet() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(MNIST), "MNIST is not at " + MNIST);
        TrainTest mnist = new IdxFolder(MNIST).load(progress -> {}, new Cancellation());
        for (String name : workbench.bundled()) {
            OpenModel model = workbench.openBundled(name);
            ModelFigures evaluation = workbench.evaluate(model, mnist, new Cancellation());
            assertSameAsWrittenInTheFile(model, evaluation);
            if (!REFERENCES.containsKey(name)) {
                continue;
            }
            Reference reference = REFERENCES.get(name);
            double loss = evaluation
                    .figure(Figure.NEG_ELBO)
                    .orElse(evaluation.figure(Figure.BCE).orElseThrow());
            assertTrue(loss <= reference.loss(), name + " has a loss of " + loss);
            double knn = evaluation.figure(Figure.KNN_ACCURACY).orElseThrow();
            assertTrue(knn >= reference.knnAccuracy() - 0.02, name + " has a kNN accuracy of " + knn);
        }
    }

    /** The file's figures were measured before the weights were rounded to half precision. */
    private static void assertSameAsWrittenInTheFile(OpenModel model, ModelFigures evaluation) {
        for (Figure figure : new Figure[] {Figure.BCE, Figure.MSE}) {
            if (evaluation.figure(figure).isPresent()) {
                double written = model.provenance().orElseThrow().figures().get(figure.id());
                assertEquals(1.0, evaluation.figure(figure).getAsDouble() / written, 1e-3, model.name());
            }
        }
    }

    @Test
    void eachOfTheFamilyShowsWhatItsKindIsFor() throws IOException {
        assertTrue(figure("mnist-linear-32", Figure.MSE) <= 1.02 * 0.0168);
        assertTrue(figure("mnist-denoising-32", Figure.DENOISE_MSE) <= 0.0080);
        assertTrue(figure("mnist-sparse-32", Figure.CODE_ACTIVE_SHARE) < 0.8);
        assertTrue(figure("mnist-stacked-32", Figure.BCE) <= STACKED_AT_ONCE);
        // With fewer epochs it is lower; the plain VAE of as many dimensions has 16.8.
        assertEquals(9.25, figure("mnist-beta-vae-8", Figure.KL), 0.05);
    }

    /** As it was measured when the model was trained. */
    private double figure(String name, Figure figure) throws IOException {
        return workbench.openBundled(name).provenance().orElseThrow().figures().get(figure.id());
    }
}
