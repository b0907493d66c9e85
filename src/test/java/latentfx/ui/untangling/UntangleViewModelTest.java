package latentfx.ui.untangling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import latentfx.analysis.untangling.Activation;
import latentfx.ui.fx.UndoStack;
import org.junit.jupiter.api.Test;

/** A small net follows what is chosen; its training can be stopped, scrubbed and repeated. */
final class UntangleViewModelTest {
    private final UndoStack undo = new UndoStack(100);
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final UntangleViewModel net = new UntangleViewModel(undo, background::addLast, Runnable::run);

    private void finish() {
        while (!background.isEmpty()) {
            background.removeFirst().run();
        }
    }

    @Test
    void nothingIsBegunBeforeThePageIsInSight() {
        assertTrue(background.isEmpty());
        net.watchedProperty().set(true);
        finish();
        assertEquals(1, net.snapshotsProperty().get().size());
        assertEquals(1000, net.experimentProperty().get().orElseThrow().points().size());
    }

    @Test
    void theNewestEpochIsShownUnlessAnEarlierOneIsLookedAt() {
        net.watchedProperty().set(true);
        finish();
        net.train();
        assertTrue(net.trainingProperty().get());
        finish();
        assertFalse(net.trainingProperty().get());
        assertEquals(51, net.snapshotsProperty().get().size());
        assertEquals(50, net.epochProperty().get());
        net.look(12);
        assertEquals(12, net.snapshot().orElseThrow().epoch());
        net.look(1000);
        assertEquals(50, net.epochProperty().get());
    }

    @Test
    void aStoppedTrainingIsNoLongerDone() {
        net.watchedProperty().set(true);
        finish();
        net.train();
        net.stop();
        finish();
        assertFalse(net.trainingProperty().get());
        assertEquals(1, net.snapshotsProperty().get().size());
    }

    @Test
    void anotherChoiceBeginsWithAnUntrainedNet() {
        net.watchedProperty().set(true);
        finish();
        net.train();
        net.activationProperty().set(Activation.TANH);
        assertFalse(net.trainingProperty().get());
        finish();
        assertEquals(0, net.epochProperty().get());
        assertEquals(1, net.snapshotsProperty().get().size());
        assertEquals(
                "2-16t-2t-2",
                net.experimentProperty().get().orElseThrow().spec().toString());
        net.sourceProperty().set(PointSource.SPIRAL);
        net.windowProperty().set(3);
        assertEquals(
                "2-32t-3t-3",
                net.experimentProperty().get().orElseThrow().spec().toString());
    }

    @Test
    void theWallOutlivesAnotherSeedButNotAnotherNet() {
        net.watchedProperty().set(true);
        net.sourceProperty().set(PointSource.OWN);
        net.put(-1, 0);
        net.ownClassProperty().set(1);
        net.put(1, 0);
        net.wall().train();
        assertTrue(net.wall().busyProperty().get());
        finish();
        assertFalse(net.wall().busyProperty().get());
        assertEquals(SeedWallViewModel.SEEDS, net.wall().runsProperty().get().size());
        net.seedProperty().set(7);
        assertEquals(SeedWallViewModel.SEEDS, net.wall().runsProperty().get().size());
        net.windowProperty().set(8);
        assertTrue(net.wall().runsProperty().get().isEmpty());
    }

    @Test
    void ownPointsNeedTwoClassesAndCanBeTakenBack() {
        net.watchedProperty().set(true);
        net.sourceProperty().set(PointSource.OWN);
        net.put(0, 0);
        assertEquals(Optional.empty(), net.experimentProperty().get());
        net.ownClassProperty().set(2);
        net.put(9, 0);
        assertEquals(3, net.experimentProperty().get().orElseThrow().points().classes());
        assertEquals(
                1.5f,
                net.experimentProperty().get().orElseThrow().points().points().get(1, 0));
        undo.undo();
        assertEquals(Optional.empty(), net.experimentProperty().get());
        undo.redo();
        net.take(1.4, 0, 0.2);
        assertEquals(1, net.ownProperty().get().points().size());
        net.clear();
        assertTrue(net.ownProperty().get().points().isEmpty());
    }
}
