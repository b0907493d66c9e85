package latentfx.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import latentfx.data.DataOrigin;
import latentfx.data.Dataset;
import latentfx.data.ImageShape;
import latentfx.data.TrainTest;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.math.Matrix;
import latentfx.model.EpochReport;
import latentfx.model.Moment;
import latentfx.model.OpenModel;
import latentfx.model.TrainingPlan;
import latentfx.workbench.TrainingOrder;
import latentfx.workbench.TrainingUpdate;
import latentfx.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The last two trainings are kept, within one budget; a third takes the place of the oldest. */
final class TwoRecordingsTest {
    private static final TrainTest DATA = new TrainTest(part("train"), part("test"));

    @TempDir
    private Path folder;

    private final Workbench workbench = new Workbench(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange());

    private TimeMachine machine(SnapshotBudget budget) {
        return new TimeMachine(workbench, folder, budget);
    }

    private static Dataset part(String name) {
        return new Dataset(
                Matrix.wrap(Trainings.SAMPLES, 4, new float[4 * Trainings.SAMPLES]),
                new int[Trainings.SAMPLES],
                new ImageShape(2, 2, 1),
                List.of("0"),
                new DataOrigin("made up", name, "0".repeat(64)),
                Optional.empty());
    }

    private static OpenModel open(String name, EpochReport report) {
        return new OpenModel(
                name,
                new Dl4jFactory().create(Trainings.SPEC, report.parameters()),
                new ImageShape(2, 2, 1),
                Trainings.sheet(report.heldOutCodes()),
                Optional.empty());
    }

    private static void train(TimeMachine machine, String name, int epochs) {
        machine.begin(new TrainingOrder(name, Trainings.SPEC, TrainingPlan.DEFAULT, DATA));
        for (int epoch = 1; epoch <= epochs; epoch++) {
            EpochReport report = Trainings.report(epoch, 10 - epoch, epoch);
            machine.record(new TrainingUpdate(report, open(name, report)));
        }
    }

    private static List<String> names(TimeMachine machine) {
        return machine.recordings().stream().map(Recording::name).toList();
    }

    @Test
    void aSecondTrainingLeavesTheFirstRecordingAndAThirdTakesItsPlace() throws IOException {
        TimeMachine machine = machine(SnapshotBudget.DEFAULT);
        train(machine, "ae", 3);
        train(machine, "vae", 4);
        assertEquals(List.of("ae", "vae"), names(machine));
        Recording first = machine.recordings().get(0);
        Moment second = first.timeline().get(1).moment();
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
    void aFileOpenedWhileATrainingRunsDoesNotGetItsLooks() throws IOException {
        TimeMachine machine = machine(SnapshotBudget.DEFAULT);
        train(machine, "old", 3);
        Recording old = machine.recordings().get(0);
        train(machine, "live", 2);
        Recording file = machine.open(old.like(), old.history());
        Recording again = machine.open(old.like(), file.history());
        assertEquals(List.of("live", "old"), names(machine), "the training under way stays, whatever is opened");
        assertSame(again, machine.recordings().get(1));
        EpochReport report = Trainings.report(3, 7, 3);
        machine.record(new TrainingUpdate(report, open("live", report)));
        assertEquals(3, machine.recordings().get(0).timeline().size());
        assertEquals(3, again.timeline().size());
    }

    @Test
    void aLookIsTheModelWithTheMapThatTheyAreSingly() throws IOException {
        TimeMachine machine = machine(SnapshotBudget.DEFAULT);
        train(machine, "ae", 4);
        Recording recording = machine.recordings().get(0);
        Moment third = recording.timeline().get(2).moment();
        RecordedCheckpoint look = recording.look(third);
        assertEquals(recording.map(third).points(), look.map().points());
        assertEquals(recording.open(third).sheet(), look.model().sheet());
        assertNotEquals(
                recording.map(recording.timeline().get(0).moment()).projection(),
                look.map().projection());
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
