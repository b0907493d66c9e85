package latentfx.ui.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import latentfx.model.Checkpoint;
import latentfx.model.TrainingRequest;
import latentfx.model.VaeSpec;
import latentfx.model.Zoo;
import latentfx.ui.fx.Problem;
import latentfx.ui.training.data.DataChoices;
import org.junit.jupiter.api.Test;

final class TrainingViewModelTest {
    private final FakeWorkbench workbench = new FakeWorkbench();

    private TrainingViewModel model(boolean readable) {
        DataChoices data = new DataChoices(
                new FakeSource("squares", readable),
                place -> new FakeSource("there", true),
                Runnable::run,
                Runnable::run);
        return new TrainingViewModel(workbench, data, Runnable::run, Runnable::run, Runnable::run);
    }

    @Test
    void aTrainingAsksForWhatIsSet() {
        TrainingViewModel model = model(true);
        model.form().epochs().textProperty().set("3");
        model.form().kindProperty().set(Zoo.kind("beta-vae"));
        model.form().option("beta").textProperty().set("2.5");
        model.form().hidden().textProperty().set("16 8");
        model.name().textProperty().set("mine");
        model.start();
        TrainingRequest order = workbench.trainer.requests.get(0);
        assertEquals("mine", order.name());
        assertEquals(3, order.plan().epochs());
        assertEquals(2.5, ((VaeSpec) order.spec()).beta());
        assertEquals(List.of(16, 8), order.spec().shape().hidden());
        assertEquals(4, order.spec().shape().inputs(), "as many as the images have pixels");
        assertEquals(2, order.spec().shape().latent());
    }

    @Test
    void everyReportReachesTheCurves() {
        TrainingViewModel model = model(true);
        model.form().epochs().textProperty().set("25");
        model.start();
        assertEquals(TrainingState.DONE, model.current().stateProperty().get());
        assertEquals(25, model.current().history().size());
        Checkpoint third = model.current().history().get(2);
        assertEquals(3, third.progress());
        assertEquals(205, third.train().total());
        assertEquals(209, third.heldOut().total());
        assertEquals(10, third.heldOut().kl());
        assertEquals(
                "vae-2 · squares",
                model.current().finishedProperty().get().orElseThrow().name());
    }

    @Test
    void curvesTakeEveryReportWhileThePictureTakesTheNewest() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        DataChoices data = new DataChoices(
                new FakeSource("squares", true), place -> new FakeSource("there", true), Runnable::run, Runnable::run);
        TrainingViewModel model = new TrainingViewModel(workbench, data, Runnable::run, Runnable::run, waiting::add);
        List<Object> pictures = new ArrayList<>();
        model.current().snapshotProperty().addListener((property, before, now) -> now.ifPresent(pictures::add));
        model.start();
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
        assertEquals(20, model.current().history().size());
        assertEquals(1, pictures.size(), "a busy FX thread draws the newest snapshot only");
    }

    @Test
    void progressTellsTheEpochUnderWay() {
        TrainingViewModel model = model(true);
        model.form().epochs().textProperty().set("2");
        List<Integer> epochs = new ArrayList<>();
        model.current()
                .progressProperty()
                .addListener((property, before, now) -> now.ifPresent(progress -> epochs.add(progress.epoch())));
        model.start();
        assertEquals(1, epochs.get(0));
        assertEquals(2, epochs.get(epochs.size() - 1));
        assertEquals(1.0, model.current().progressProperty().get().orElseThrow().fraction());
    }

    @Test
    void cancellingCountsAtOnceAndNothingIsToldAfterwards() throws InterruptedException {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        workbench.trainer.beforeBatch = () -> {
            inside.countDown();
            await(goOn);
        };
        ExecutorService training = Executors.newSingleThreadExecutor();
        DataChoices data = new DataChoices(
                new FakeSource("squares", true), place -> new FakeSource("there", true), Runnable::run, Runnable::run);
        TrainingViewModel model = new TrainingViewModel(workbench, data, training, Runnable::run, Runnable::run);
        model.start();
        await(inside);
        assertEquals(TrainingState.TRAINING, model.current().stateProperty().get());
        long before = System.nanoTime();
        model.cancel();
        assertEquals(TrainingState.CANCELLED, model.current().stateProperty().get());
        assertTrue(System.nanoTime() - before < 250_000_000L);
        goOn.countDown();
        training.shutdown();
        assertTrue(training.awaitTermination(5, TimeUnit.SECONDS), "the work itself ends with the next batch");
        assertEquals(TrainingState.CANCELLED, model.current().stateProperty().get());
        assertEquals(0, model.current().history().size());
        assertEquals(Optional.empty(), model.current().finishedProperty().get());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(5, TimeUnit.SECONDS));
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    @Test
    void cancellingKeepsTheCurvesAndTheLastPicture() {
        TrainingViewModel model = model(true);
        int[] batches = {0};
        workbench.trainer.beforeBatch = () -> {
            batches[0]++;
            if (batches[0] == 10) {
                model.cancel();
            }
        };
        model.start();
        assertEquals(TrainingState.CANCELLED, model.current().stateProperty().get());
        assertEquals(2, model.current().history().size());
        assertTrue(model.current().snapshotProperty().get().isPresent());
        assertEquals(10, batches[0], "no batch is begun after the cancel");
    }

    @Test
    void dataThatCannotBeReadIsToldInItsOwnWords() {
        TrainingViewModel model = model(false);
        model.start();
        assertEquals(TrainingState.FAILED, model.current().stateProperty().get());
        Problem problem = model.current().problemProperty().get().orElseThrow();
        assertEquals("The folder squares has no train-images file.", problem.sentence());
        assertTrue(problem.details().contains("DataException"));
        assertEquals(List.of(), workbench.trainer.requests);
    }

    @Test
    void aLostLossKeepsTheLastGoodWeightsAndSaysSo() {
        TrainingViewModel model = model(true);
        workbench.trainer.divergesIn = 3;
        model.form().learningRate().textProperty().set("0.5");
        model.start();
        assertEquals(TrainingState.FAILED, model.current().stateProperty().get());
        String sentence = model.current().problemProperty().get().orElseThrow().sentence();
        assertTrue(sentence.contains("0.5"), sentence);
        assertTrue(sentence.contains("2"), sentence);
        assertTrue(model.current().snapshotProperty().get().isPresent());
        assertEquals(2, model.current().history().size());
    }

    @Test
    void aWrongSettingKeepsTheTrainingFromStarting() {
        TrainingViewModel model = model(true);
        model.form().epochs().textProperty().set("0");
        model.start();
        assertEquals(TrainingState.IDLE, model.current().stateProperty().get());
        assertFalse(model.form().validBinding().get());
    }

    @Test
    void theSecondTrainingBeginsWithFreshCurves() {
        TrainingViewModel model = model(true);
        model.form().epochs().textProperty().set("4");
        model.start();
        model.form().epochs().textProperty().set("2");
        model.start();
        assertEquals(2, model.current().history().size());
        assertEquals(2, workbench.trainer.requests.size());
    }

    @Test
    void theNameFollowsTheSettingsUntilOneIsTyped() {
        TrainingViewModel model = model(true);
        assertEquals("vae-2 · squares", model.name().get());
        model.form().kindProperty().set(Zoo.kind("ae"));
        model.form().latent().textProperty().set("8");
        assertEquals("ae-8 · squares", model.name().get());
        model.name().textProperty().set("best so far");
        model.form().latent().textProperty().set("16");
        assertEquals("best so far", model.name().get());
    }
}
