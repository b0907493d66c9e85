package latentfx.workbench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import latentfx.data.TrainTest;
import latentfx.data.idx.IdxFolder;
import latentfx.math.Clouds;
import latentfx.math.Matrix;
import latentfx.metrics.ReconstructionError;
import latentfx.model.EpochReport;
import latentfx.model.FakeModels;
import latentfx.model.LatentModel;
import latentfx.model.PcaSpec;
import latentfx.model.Requests;
import latentfx.model.Stage;
import latentfx.model.TrainingPlan;
import latentfx.model.TrainingRequest;
import latentfx.task.Cancellation;
import latentfx.task.Progress;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Expected numbers: {@code sklearn.decomposition.PCA} on the same clouds. */
final class PrincipalComponentsTest {
    private static final Matrix TRAINING = Clouds.of(60, 5, 3, 0.5f, 1);
    private static final Matrix HELD_OUT = Clouds.of(20, 5, 3, 0.5f, 2);
    private static final PcaSpec SPEC = new PcaSpec(5, 2);

    @Test
    void theErrorsAreThoseOfScikitLearn() {
        EpochReport report = fit(SPEC, TRAINING, HELD_OUT);
        assertEquals(0.21468943609120497, report.checkpoint().train().total(), 1e-8);
        assertEquals(0.26057925532860565, report.checkpoint().heldOut().total(), 1e-6);
        assertEquals(
                report.checkpoint().heldOut().total(),
                report.checkpoint().heldOut().reconstruction());
        assertEquals(0, report.checkpoint().heldOut().kl());
        // The signs of components are arbitrary.
        assertEquals(0.4479093f, Math.abs(report.heldOutCodes().get(0, 0)), 1e-6f);
        assertEquals(0.0179817f, Math.abs(report.heldOutCodes().get(0, 1)), 1e-6f);
    }

    @Test
    void oneLinearLayerEachWayDoesTheSame() {
        EpochReport report = fit(SPEC, TRAINING, HELD_OUT);
        LatentModel model = FakeModels.layers(SPEC, report.parameters());
        Matrix codes = model.encode(HELD_OUT).mean();
        assertArrayEquals(report.heldOutCodes().toArray(), codes.toArray(), 1e-6f);
        double error = 5 * ReconstructionError.meanSquared(HELD_OUT, model.decodeUncut(codes));
        assertEquals(report.checkpoint().heldOut().total(), error, 1e-6);
        Matrix learned = model.decodeUncut(model.encode(TRAINING).mean());
        assertEquals(report.checkpoint().train().total(), 5 * ReconstructionError.meanSquared(TRAINING, learned), 1e-6);
    }

    @Test
    void asManyComponentsAsPixelsLoseNothing() {
        EpochReport report = fit(new PcaSpec(5, 5), TRAINING, HELD_OUT);
        assertEquals(0, report.checkpoint().train().total(), 1e-9);
        assertEquals(0, report.checkpoint().heldOut().total(), 1e-6);
    }

    @Test
    void thereIsOneReportAndProgressReachesTheEnd() {
        List<EpochReport> reports = new ArrayList<>();
        List<Progress> progress = new ArrayList<>();
        EpochReport last = new PrincipalComponents()
                .train(request(SPEC, TRAINING, HELD_OUT), reports::add, progress::add, new Cancellation());
        assertEquals(List.of(last), reports);
        assertEquals(Stage.ONLY, last.checkpoint().stage());
        assertEquals(1.0, last.checkpoint().progress());
        assertEquals(new Progress(60, 60), progress.get(progress.size() - 1));
        assertTrue(last.samplesPerSecond() > 0 && last.checkpoint().elapsed().toNanos() > 0);
    }

    @Test
    void itStopsInTheMiddleOfTheCovariance() {
        Matrix many = Clouds.of(5000, 5, 3, 0.5f, 1);
        Cancellation cancellation = new Cancellation();
        List<Progress> progress = new ArrayList<>();
        assertThrows(CancellationException.class, () -> new PrincipalComponents()
                .train(
                        request(SPEC, many, HELD_OUT),
                        report -> {},
                        told -> {
                            progress.add(told);
                            cancellation.cancel();
                        },
                        cancellation));
        assertEquals(1, progress.size());
        assertTrue(progress.get(0).done() < 5000);
    }

    @Test
    void moreComponentsThanImagesAreRefused() {
        assertEquals(
                "3 images have at most 3 principal components, not 4",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> fit(new PcaSpec(5, 4), TRAINING.slice(0, 3), HELD_OUT))
                        .getMessage());
    }

    @Test
    @Tag("slow")
    void theErrorOnMnistIsThePublishedOneWithinHalfAPercent() throws Exception {
        Path folder = Path.of("../shared/data/mnist");
        Assumptions.assumeTrue(Files.isDirectory(folder), "MNIST is not at " + folder);
        TrainTest mnist = new IdxFolder(folder).load(progress -> {}, new Cancellation());
        Matrix test = mnist.test().samples().matrix();
        Map<Integer, Double> published = Map.of(2, 0.0557, 4, 0.0479, 8, 0.0374, 16, 0.0269, 32, 0.0168);
        for (int latent : published.keySet()) {
            PcaSpec spec = new PcaSpec(784, latent);
            EpochReport report = fit(spec, mnist.train().samples().matrix(), test);
            LatentModel model = FakeModels.layers(spec, report.parameters());
            double mse = ReconstructionError.meanSquared(
                    test, model.decodeUncut(model.encode(test).mean()));
            assertEquals(1, mse / published.get(latent), 0.005, "z = " + latent);
            assertEquals(1, report.checkpoint().heldOut().total() / 784 / mse, 1e-5);
        }
    }

    private static EpochReport fit(PcaSpec spec, Matrix training, Matrix heldOut) {
        return new PrincipalComponents()
                .train(request(spec, training, heldOut), report -> {}, progress -> {}, new Cancellation());
    }

    private static TrainingRequest request(PcaSpec spec, Matrix training, Matrix heldOut) {
        return Requests.of(spec, TrainingPlan.DEFAULT, training, heldOut);
    }
}
