package latentfx.ui.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import latentfx.analysis.Side;
import latentfx.model.TrainingRequest;
import latentfx.model.Zoo;
import latentfx.ui.training.data.DataChoices;
import latentfx.ui.training.form.TrainingForm;
import org.junit.jupiter.api.Test;

/** Paired runs are two trainings that differ in the kind of model and in nothing else. */
final class PairedRunTest {
    private final FakeWorkbench workbench = new FakeWorkbench();
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final FakeSource data = new FakeSource("squares", true);
    private final TrainingViewModel model = new TrainingViewModel(
            workbench,
            new DataChoices(data, place -> new FakeSource("there", true), Runnable::run, Runnable::run),
            work::add,
            Runnable::run,
            Runnable::run);

    private List<TrainingRequest> train() {
        model.start();
        while (!work.isEmpty()) {
            work.remove().run();
        }
        return workbench.trainer.requests;
    }

    @Test
    void theCounterpartOfAnAutoencoderIsAVaeAndTheOtherWayRound() {
        assertEquals("ae", model.pairedRun().kindProperty().get().id(), "the pane begins with a VAE");
        model.form().kindProperty().set(Zoo.kind("denoising"));
        assertEquals("vae", model.pairedRun().kindProperty().get().id());
        model.form().kindProperty().set(Zoo.kind("conditional-vae"));
        assertEquals("ae", model.pairedRun().kindProperty().get().id());
    }

    @Test
    void aKindThatTheUserChoseStaysUnlessItBecomesTheFirst() {
        model.pairedRun().kindProperty().set(Zoo.kind("sparse"));
        model.form().kindProperty().set(Zoo.kind("beta-vae"));
        assertEquals("sparse", model.pairedRun().kindProperty().get().id());
        model.form().kindProperty().set(Zoo.kind("sparse"));
        assertEquals("vae", model.pairedRun().kindProperty().get().id());
    }

    @Test
    void bothPairedRunsAreAskedForTheSamePlanSeedWidthsAndData() {
        model.pairedRun().wantedProperty().set(true);
        model.form().kindProperty().set(Zoo.kind("ae"));
        model.form().epochs().textProperty().set("3");
        model.form().batch().textProperty().set("7");
        model.form().seed().textProperty().set("41");
        model.form().hidden().textProperty().set("16 8");
        List<TrainingRequest> requests = train();
        assertEquals(2, requests.size());
        TrainingRequest first = requests.get(0);
        TrainingRequest second = requests.get(1);
        assertEquals("ae", first.spec().kind());
        assertEquals("vae", second.spec().kind());
        assertEquals(first.plan(), second.plan());
        assertEquals(3, second.plan().epochs());
        assertEquals(41, second.plan().seed());
        assertEquals(first.spec().shape(), second.spec().shape());
        assertEquals(first.data().train().origin(), second.data().train().origin());
        assertEquals(first.data().train().samples(), second.data().train().samples());
        assertEquals("ae-2 · squares", first.name());
        assertEquals("vae-2 · squares", second.name());
    }

    @Test
    void aTrainingOfItsOwnReadsItsOwnData() {
        model.pairedRun().wantedProperty().set(true);
        train();
        model.pairedRun().wantedProperty().set(false);
        List<TrainingRequest> requests = train();
        assertNotSame(requests.get(0).data(), requests.get(2).data());
    }

    @Test
    void theQueueSaysWhichOfTheTwoRuns() {
        model.pairedRun().wantedProperty().set(true);
        List<Optional<Side>> seen = new ArrayList<>();
        workbench.trainer.beforeBatch = () -> seen.add(model.sideOfPairedRun());
        train();
        assertEquals(Optional.of(Side.RIGHT), seen.get(0), "the pane begins with a VAE");
        assertEquals(Optional.of(Side.LEFT), seen.get(seen.size() - 1));
        assertEquals(Optional.empty(), model.sideOfPairedRun());
    }

    @Test
    void aVariationalModelLandsOnTheRightInWhateverOrderTheTwoAreTrained() {
        assertEquals(List.of(Side.LEFT, Side.RIGHT), sides("ae", "vae"));
        assertEquals(List.of(Side.RIGHT, Side.LEFT), sides("vae", "ae"));
        assertEquals(List.of(Side.RIGHT, Side.LEFT), sides("beta-vae", "sparse"));
        assertEquals(List.of(Side.LEFT, Side.RIGHT), sides("vae", "beta-vae"), "of one family in their order");
    }

    private List<Side> sides(String first, String second) {
        model.form().kindProperty().set(Zoo.kind(first));
        model.pairedRun().kindProperty().set(Zoo.kind(second));
        model.pairedRun().wantedProperty().set(true);
        List<Side> seen = new ArrayList<>();
        workbench.trainer.beforeBatch = () -> seen.add(model.sideOfPairedRun().orElseThrow());
        train();
        return List.of(seen.get(0), seen.get(seen.size() - 1));
    }

    @Test
    void aNameOfOnesOwnIsSharedByTheTwoWithTheKindBehindIt() {
        model.pairedRun().wantedProperty().set(true);
        model.name().textProperty().set("pair");
        List<TrainingRequest> requests = train();
        assertEquals("pair", requests.get(0).name());
        assertEquals("pair · ae", requests.get(1).name());
    }

    @Test
    void twoOfOneKindHaveDifferentNames() {
        model.pairedRun().wantedProperty().set(true);
        model.pairedRun().kindProperty().set(Zoo.kind("vae"));
        List<TrainingRequest> requests = train();
        assertEquals("vae-2 · squares", requests.get(0).name());
        assertEquals("vae-2 · squares (2)", requests.get(1).name());
    }

    @Test
    void nothingStartsWhileASettingOfTheSecondKindIsWrong() {
        model.form().kindProperty().set(Zoo.kind("ae"));
        model.form().option("beta").textProperty().set("none");
        model.pairedRun().kindProperty().set(Zoo.kind("beta-vae"));
        assertTrue(model.pairedRun().validBinding().get(), "as long as it is not wanted, it does not matter");
        model.pairedRun().wantedProperty().set(true);
        assertFalse(model.pairedRun().validBinding().get());
        assertTrue(train().isEmpty());
        model.form().option("beta").textProperty().set("2");
        assertTrue(model.pairedRun().validBinding().get());
    }

    @Test
    void whatIsSetIsRemembered() {
        model.pairedRun().wantedProperty().set(true);
        model.pairedRun().kindProperty().set(Zoo.kind("sparse"));
        PairedRunSettings later = new PairedRunSettings(new TrainingForm());
        later.restore(model.pairedRun().remember());
        assertTrue(later.wantedProperty().get());
        assertSame(Zoo.kind("sparse"), later.kindProperty().get());
    }
}
