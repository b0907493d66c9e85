package latentfx.workbench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import latentfx.analysis.SampleImage;
import latentfx.analysis.SampleImages;
import latentfx.data.TrainTest;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.model.Checkpoint;
import latentfx.model.EpochReport;
import latentfx.model.FakeData;
import latentfx.model.FakeModels;
import latentfx.model.LatentModel;
import latentfx.model.Losses;
import latentfx.model.ModelTrainer;
import latentfx.model.OpenModel;
import latentfx.model.PcaSpec;
import latentfx.model.Provenance;
import latentfx.model.Stage;
import latentfx.model.TrainingPlan;
import latentfx.model.TrainingRequest;
import latentfx.model.file.ModelFileException;
import latentfx.task.Cancellation;
import latentfx.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The use cases on a trainer that only pretends, and a model whose figures are known. */
final class WorkbenchTest {
    private static final LatentModel MODEL = FakeModels.cornerVae();

    private final TrainTest data = new TrainTest(FakeData.corners(5), FakeData.corners(12));
    private final TrainingRequest request =
            new TrainingRequest("corner-vae", MODEL.spec(), new TrainingPlan(2, 8, 1e-2, 7), data);
    private final Workbench workbench = workbench(new Cancellation());

    @TempDir
    private Path folder;

    @Test
    void everyReportBringsAModelThatCanBeExplored() throws Exception {
        List<EpochReport> reports = new ArrayList<>();
        List<Progress> progress = new ArrayList<>();
        workbench.train(request, reports::add, progress::add, new Cancellation());
        assertEquals(
                List.of(1.0, 2.0),
                reports.stream().map(report -> report.checkpoint().progress()).toList());
        OpenModel snapshot = workbench.models().snapshot(request, reports.get(0));
        assertEquals(48, snapshot.sheet().size());
        assertEquals(data.test().origin(), snapshot.sheet().origin());
        assertTrue(snapshot.provenance().isEmpty(), "still in training");
        assertEquals(List.of(new Progress(20, 40), new Progress(40, 40)), progress);
    }

    @Test
    void whatAStoppedTrainingHadLearnedCanBeSaved() throws Exception {
        List<EpochReport> reports = new ArrayList<>();
        workbench.train(request, reports::add, progress -> {}, new Cancellation());
        EpochReport first = reports.get(0);
        Path file = folder.resolve("stopped.latentfx");
        workbench.save(workbench.keep(request, first), file);
        Provenance provenance = workbench.open(file).provenance().orElseThrow();
        assertEquals(1.0, provenance.figures().get("epochs_done"));
        assertEquals(first.checkpoint().heldOut().total(), provenance.figures().get("held_out_loss"));
    }

    @Test
    void aTrainedModelKnowsHowItCameToBe() throws Exception {
        Provenance provenance = train().provenance().orElseThrow();
        Provenance.Training training = provenance.training().orElseThrow();
        assertEquals(data.train().origin(), training.data());
        assertEquals(20, training.samples());
        assertEquals(request.plan(), training.plan());
        assertEquals(3.5, training.seconds());
        assertEquals(
                List.of("Deeplearning4j", "Java", "LatentFX"),
                provenance.libraries().keySet().stream().sorted().toList());
        assertTrue(provenance.platform().contains(System.getProperty("os.name")), provenance.platform());
        assertTrue(
                provenance.finishedAt().matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"), provenance.finishedAt());
        assertEquals(0.125, provenance.figures().get("mse"), 1e-12);
        assertEquals(12, provenance.figures().size());
    }

    @Test
    void aCancellationAfterTheLastEpochStillStopsTheMeasuring() {
        Cancellation cancellation = new Cancellation();
        Workbench cancelling = workbench(cancellation);
        List<EpochReport> reports = new ArrayList<>();
        assertThrows(
                CancellationException.class,
                () -> cancelling.train(request, reports::add, progress -> {}, cancellation));
        assertEquals(2, reports.size());
    }

    @Test
    void principalComponentsAreFittedWithoutTheTrainer() throws Exception {
        ModelTrainer never = (request, reports, progress, cancellation) -> {
            throw new AssertionError("asked to train");
        };
        Workbench fitting = new Workbench(never, FakeModels::layers, new Dl4jExchange());
        TrainingRequest pca = new TrainingRequest("corner-pca", new PcaSpec(4, 2), TrainingPlan.DEFAULT, data);
        List<EpochReport> reports = new ArrayList<>();
        OpenModel fitted = fitting.train(pca, reports::add, progress -> {}, new Cancellation());
        assertEquals(1, reports.size());
        Map<String, Double> figures = fitted.provenance().orElseThrow().figures();
        // Two pixels vary, and two components hold them.
        assertEquals(0, figures.get("mse"), 1e-9);
        assertEquals(0, figures.get("principal_angle_degrees"), 1e-4);
        assertEquals(48, fitted.sheet().size());
    }

    @Test
    void aModelKeptFromTheMiddleOfALayerTellsTheStageAndNotTheLayersLoss() throws Exception {
        List<EpochReport> reports = new ArrayList<>();
        workbench.train(request, reports::add, progress -> {}, new Cancellation());
        EpochReport whole = reports.get(0);
        EpochReport layer = new EpochReport(
                new Checkpoint(
                        new Stage(2, 4),
                        whole.checkpoint().progress(),
                        whole.checkpoint().epochs(),
                        whole.checkpoint().train(),
                        whole.checkpoint().heldOut(),
                        whole.checkpoint().elapsed()),
                whole.samplesPerSecond(),
                whole.heldOutCodes(),
                whole.parameters());
        assertEquals(
                Map.of("stage", 2.0, "epochs_done", 1.0),
                workbench.keep(request, layer).provenance().orElseThrow().figures());
        assertEquals(
                Map.of("held_out_loss", 4.0, "epochs_done", 1.0),
                workbench.keep(request, whole).provenance().orElseThrow().figures());
    }

    @Test
    void aModelInTrainingIsNotSaved() throws Exception {
        List<EpochReport> reports = new ArrayList<>();
        workbench.train(request, reports::add, progress -> {}, new Cancellation());
        OpenModel snapshot = workbench.models().snapshot(request, reports.get(1));
        Path file = folder.resolve("early.latentfx");
        ModelFileException refused = assertThrows(ModelFileException.class, () -> workbench.save(snapshot, file));
        assertEquals("corner-vae is still in training; save it when it is done.", refused.getMessage());
        assertFalse(Files.exists(file));
    }

    @Test
    void whatIsSavedIsWhatIsOpened() throws Exception {
        OpenModel trained = train();
        Path file = folder.resolve("corner.latentfx");
        workbench.save(trained, file);
        OpenModel opened = workbench.open(file);
        assertEquals("corner-vae", opened.name());
        assertEquals(trained.model().spec(), opened.model().spec());
        assertEquals(FakeData.IMAGE, opened.image());
        assertEquals(trained.provenance(), opened.provenance());
        assertEquals(trained.sheet().codes(), opened.sheet().codes());
        assertArrayEquals(trained.sheet().labels(), opened.sheet().labels());
        assertArrayEquals(
                trained.model().parameters().decoder(),
                opened.model().parameters().decoder());
    }

    @Test
    void dataOfAnotherShapeIsRefusedWithBothShapes() throws Exception {
        OpenModel digits = workbench.openBundled("mnist-ae-2");
        String expected =
                "The model mnist-ae-2 is for images of 28×28×1, the data has 2×2×1; choose data of the model's"
                        + " shape.";
        assertEquals(
                expected,
                assertThrows(IllegalArgumentException.class, () -> workbench.evaluate(digits, data, new Cancellation()))
                        .getMessage());
        assertEquals(
                expected,
                assertThrows(IllegalArgumentException.class, () -> workbench.interpolation(digits, data.test()))
                        .getMessage());
    }

    @Test
    void aBundledModelThatDoesNotExistIsNamed() {
        assertTrue(assertThrows(IOException.class, () -> workbench.openBundled("mnist-gan-2"))
                .getMessage()
                .contains("mnist-gan-2"));
    }

    @Test
    void aPictureIsAReconstructionUntilTheOriginalsAreKnown() throws Exception {
        OpenModel trained = train();
        SampleImages images = new SampleImages();
        SampleImage reconstruction = images.image(trained, 3);
        assertFalse(reconstruction.fromSource());
        assertArrayEquals(new float[] {1, 1, 0.5f, 0.5f}, reconstruction.pixels());
        images.know(data.test());
        SampleImage original = images.image(trained, 3);
        assertTrue(original.fromSource());
        assertArrayEquals(new float[] {1, 1, 0, 0}, original.pixels());
        assertEquals(Optional.of(data.test()), images.dataset(trained.sheet().origin()));
    }

    private OpenModel train() throws Exception {
        return workbench.train(request, report -> {}, progress -> {}, new Cancellation());
    }

    /** Reports twice, then cancels {@code atTheEnd}. */
    private static Workbench workbench(Cancellation atTheEnd) {
        ModelTrainer trainer = (request, reports, progress, cancellation) -> {
            for (int epoch = 1; epoch <= 2; epoch++) {
                progress.accept(new Progress(20L * epoch, 40));
                reports.accept(report(request, epoch));
            }
            atTheEnd.cancel();
            return report(request, 2);
        };
        return new Workbench(trainer, (spec, parameters) -> FakeModels.corner(spec), new Dl4jExchange());
    }

    private static EpochReport report(TrainingRequest request, int epoch) {
        return new EpochReport(
                new Checkpoint(
                        Stage.ONLY,
                        epoch,
                        2,
                        new Losses(3, 1, 4),
                        new Losses(3, 1, 4),
                        Duration.ofMillis(1750L * epoch)),
                1000,
                MODEL.encode(request.data().test().samples()).mean(),
                MODEL.parameters());
    }
}
