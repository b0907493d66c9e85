package latentfx.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import latentfx.analysis.Side;
import latentfx.analysis.Stop;
import latentfx.model.Checkpoint;
import latentfx.model.OpenModel;
import latentfx.model.TrainingPlan;
import latentfx.model.Zoo;
import latentfx.recording.Branch;
import latentfx.recording.Recording;
import latentfx.ui.training.FakeWorkbench;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Maps, loss curves and files follow the time machine, and return to the newest checkpoint. */
final class TimeWiringTest {
    private final FakeWorkbench workbench = new FakeWorkbench();

    @TempDir
    Path folder;

    private MainViewModel model;

    @BeforeEach
    void build() {
        model = new MainViewModel(TestServices.inPlace(workbench, folder));
        model.begin();
    }

    private OpenModel on(Side side) {
        return Objects.requireNonNull(model.compare().modelProperty(side).get());
    }

    private void trainPairedRuns() {
        model.training().form().epochs().textProperty().set("4");
        model.training().pairedRun().wantedProperty().set(true);
        model.training().start();
    }

    @Test
    void pairedRunsLieSideBySideInTheirOrderWhateverTheirKinds() {
        model.training().pairedRun().kindProperty().set(Zoo.kind("beta-vae"));
        trainPairedRuns();
        assertEquals("vae-2 · squares", on(Side.LEFT).name());
        assertTrue(on(Side.RIGHT).name().startsWith("beta-vae-2"));
    }

    @Test
    void bothPairedRunsAreRewoundAndComeBackWithOneClick() {
        trainPairedRuns();
        OpenModel left = on(Side.LEFT);
        OpenModel right = on(Side.RIGHT);
        model.time().goTo(2);
        assertNotSame(left, on(Side.LEFT));
        assertNotSame(right, on(Side.RIGHT));
        assertEquals(left.name(), on(Side.LEFT).name());
        assertTrue(model.sides().isRewound(Side.LEFT) && model.sides().isRewound(Side.RIGHT));
        assertSame(left, model.sides().present(Side.LEFT).orElseThrow(), "a lesson keeps the model as it is now");
        model.time().goToNow();
        assertSame(left, on(Side.LEFT));
        assertSame(right, on(Side.RIGHT));
        assertFalse(model.sides().isRewound(Side.LEFT));
    }

    @Test
    void goingToTheEndByHandShowsTheFinalModelToo() {
        trainPairedRuns();
        OpenModel right = on(Side.RIGHT);
        model.time().goTo(1);
        model.time().goTo(4);
        assertSame(right, on(Side.RIGHT));
    }

    @Test
    void aRunningTrainingDoesNotReplaceAnEarlierCheckpointOnTheMap() {
        int[] batches = {0};
        List<OpenModel> shown = new ArrayList<>();
        workbench.trainer.beforeBatch = () -> {
            batches[0]++;
            if (batches[0] == 9) {
                model.time().goTo(1);
                shown.add(on(Side.RIGHT));
            }
        };
        model.training().form().epochs().textProperty().set("6");
        model.training().start();
        assertEquals(6, model.time().lineProperty().get().size(), "it is recorded to its end");
        assertSame(shown.get(0), on(Side.RIGHT), "but the first epoch stays shown");
        model.time().goToNow();
        assertSame(
                model.training().current().finishedProperty().get().orElseThrow(),
                on(Side.RIGHT),
                "now is the finished model");
    }

    @Test
    void aTrainingIsShownFromItsFirstCheckpointOn() {
        trainPairedRuns();
        model.time().goTo(1);
        model.training().pairedRun().wantedProperty().set(false);
        model.training().start();
        assertTrue(model.time().followingProperty().get());
        assertSame(model.training().current().finishedProperty().get().orElseThrow(), on(Side.RIGHT));
        assertFalse(model.sides().isRewound(Side.LEFT));
    }

    @Test
    void aPairedRunThatStartsByItselfKeepsTheEarlierCheckpointShown() {
        int[] batches = {0};
        workbench.trainer.beforeBatch = () -> {
            batches[0]++;
            if (batches[0] == 14) {
                model.time().goTo(2);
            }
        };
        trainPairedRuns();
        assertFalse(model.time().followingProperty().get());
        assertEquals(2, model.time().atProperty().get());
        assertTrue(model.sides().isRewound(Side.LEFT));
        assertEquals(
                List.of(2.0, 2.0),
                model.time().pastProperty().get().stream()
                        .map(frame -> frame.point().at())
                        .toList(),
                "both at the same epoch, the second as soon as it has got there");
    }

    @Test
    void lossCurvesAreMarkedWhereTheTimeLineStands() {
        model.training().form().epochs().textProperty().set("6");
        model.training().start();
        assertEquals(
                Optional.empty(), model.training().current().markedProperty().get());
        model.time().goTo(2);
        Checkpoint marked = model.training().current().markedProperty().get().orElseThrow();
        assertEquals(2, marked.progress());
        assertEquals(model.training().current().history().get(1), marked);
        model.time().goToNow();
        assertEquals(
                Optional.empty(), model.training().current().markedProperty().get());
    }

    @Test
    void aBranchKeepsItsOriginAndIsWatchedAsItTrains() {
        trainPairedRuns();
        Recording origin = model.time().recordingsProperty().get().get(0);
        model.time().recordingProperty().set(Optional.of(origin));
        model.time().goTo(2);
        model.time()
                .actions()
                .branch(
                        origin.timeline().get(1).checkpoint(),
                        new Branch("branch", origin.like().model().spec(), new TrainingPlan(3, 16, 1e-3, 5)));
        assertEquals(3, workbench.trainer.requests.size());
        assertTrue(workbench.trainer.requests.get(2).start().isPresent(), "with the weights of the old epoch");
        assertEquals(16, workbench.trainer.requests.get(2).plan().batchSize());
        assertTrue(model.time().followingProperty().get());
        assertEquals(
                List.of(origin.name(), "branch"),
                model.time().recordingsProperty().get().stream()
                        .map(Recording::name)
                        .toList());
    }

    @Test
    void anotherModelOnARewoundMapStays() {
        trainPairedRuns();
        model.time().goTo(2);
        model.sides().choose(Side.LEFT, model.shelf().find("mnist-vae-2").orElseThrow(), () -> {});
        model.time().goTo(3);
        assertEquals("mnist-vae-2", on(Side.LEFT).name());
        model.time().goToNow();
        assertEquals("mnist-vae-2", on(Side.LEFT).name());
    }

    @Test
    void swappedMapsComeBackEachToItsOwnModel() {
        trainPairedRuns();
        OpenModel first = on(Side.RIGHT);
        model.time().togetherProperty().set(false);
        model.time().goTo(2);
        assertFalse(model.sides().isRewound(Side.RIGHT), "only the second paired run, an autoencoder, is moved");
        model.sides().swap();
        assertTrue(model.sides().isRewound(Side.RIGHT));
        assertSame(first, on(Side.LEFT));
        OpenModel second = model.training().current().finishedProperty().get().orElseThrow();
        model.time().goToNow();
        assertSame(second, on(Side.RIGHT));
        assertSame(first, on(Side.LEFT));
    }

    @Test
    void theChosenSampleIsFollowedThroughTime() {
        trainPairedRuns();
        model.compare().click(Side.LEFT, new Stop.Sample(3));
        model.time().goTo(2);
        assertTrue(model.time().frameProperty().get().orElseThrow().image().isPresent());
        assertTrue(model.time().otherFrameProperty().get().orElseThrow().image().isPresent());
    }
}
