package latentfx.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.model.Checkpoint;
import latentfx.model.EpochReport;
import latentfx.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The last two trainings are kept, within one budget; a third replaces the oldest. */
final class TwoRecordingsTest {
    @TempDir
    private Path folder;

    private final Workbench workbench = new Workbench(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange());

    private TimeMachine machine(SnapshotBudget budget) {
        return new TimeMachine(workbench.models(), folder, budget);
    }

    private static void train(TimeMachine machine, String name, int epochs) {
        machine.begin(Trainings.request(name));
        for (int epoch = 1; epoch <= epochs; epoch++) {
            EpochReport report = Trainings.report(epoch, 10 - epoch, epoch);
            machine.record(report);
        }
    }

    private static List<String> names(TimeMachine machine) {
        return machine.recordings().stream().map(Recording::name).toList();
    }

    @Test
    void aSecondTrainingLeavesTheFirstRecordingAndAThirdReplacesIt() throws IOException {
        TimeMachine machine = machine(SnapshotBudget.DEFAULT);
        train(machine, "ae", 3);
        train(machine, "vae", 4);
        assertEquals(List.of("ae", "vae"), names(machine));
        Recording first = machine.recordings().get(0);
        Checkpoint second = first.timeline().get(1).checkpoint();
        assertEquals("ae", first.open(second).name());
        assertEquals(4, machine.recordings().get(1).timeline().size());
        train(machine, "third", 1);
        assertEquals(List.of("vae", "third"), names(machine));
        assertThrows(SnapshotException.class, () -> first.open(second));
    }

    @Test
    void aTrainingThatHasOnlyBegunThrowsNothingAway() {
        TimeMachine machine = machine(SnapshotBudget.DEFAULT);
        train(machine, "ae", 2);
        train(machine, "vae", 2);
        train(machine, "cancelled at once", 0);
        assertEquals(List.of("ae", "vae"), names(machine));
    }

    @Test
    void bothTogetherStayWithinOneBudget() {
        EpochReport one = Trainings.report(1, 5, 0);
        long size = new SnapshotStorage.Full(one.parameters(), one.heldOutCodes()).memory();
        TimeMachine machine = machine(new SnapshotBudget(4 * size, 6 * size, 100 * size));
        train(machine, "ae", 12);
        long alone = machine.recordings().get(0).store().memoryBytes();
        assertTrue(alone > 3 * size && alone <= 6 * size, alone + " bytes");
        train(machine, "vae", 12);
        long together = machine.recordings().stream()
                .mapToLong(recording -> recording.store().memoryBytes())
                .sum();
        assertTrue(together <= 6 * size, together + " bytes, " + 6 * size + " at most");
        assertEquals(12, machine.recordings().get(0).timeline().size(), "what is too much lies on disk");
        machine.close();
        assertEquals(List.of(), machine.recordings());
    }

    @Test
    void aFileOpenedWhileATrainingRunsDoesNotGetItsCheckpoints() throws IOException {
        TimeMachine machine = machine(SnapshotBudget.DEFAULT);
        train(machine, "old", 3);
        Recording old = machine.recordings().get(0);
        train(machine, "live", 2);
        Recording file = machine.open(old.like(), old.history());
        Recording again = machine.open(old.like(), file.history());
        assertEquals(List.of("live", "old"), names(machine), "the training under way stays, whatever is opened");
        assertSame(again, machine.recordings().get(1));
        EpochReport report = Trainings.report(3, 7, 3);
        machine.record(report);
        assertEquals(3, machine.recordings().get(0).timeline().size());
        assertEquals(3, again.timeline().size());
    }

    @Test
    void aRecordedCheckpointIsTheModelWithTheMapThatTheyAreSingly() throws IOException {
        TimeMachine machine = machine(SnapshotBudget.DEFAULT);
        train(machine, "ae", 4);
        Recording recording = machine.recordings().get(0);
        Checkpoint third = recording.timeline().get(2).checkpoint();
        RecordedCheckpoint read = recording.read(third);
        assertEquals(recording.map(third).points(), read.map().points());
        assertEquals(recording.open(third).sheet(), read.model().sheet());
        assertNotEquals(
                recording.map(recording.timeline().get(0).checkpoint()).projection(),
                read.map().projection());
    }

    @Test
    void theRecordingThatATrainingGoesOnFromStaysBesideIt() throws IOException {
        TimeMachine machine = machine(SnapshotBudget.DEFAULT);
        train(machine, "vae", 3);
        train(machine, "ae", 3);
        machine.prefer(machine.recordings().get(0));
        train(machine, "vae from 2", 2);
        assertEquals(List.of("vae", "vae from 2"), names(machine));
    }
}
