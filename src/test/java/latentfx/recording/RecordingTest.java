package latentfx.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import latentfx.data.ImageShape;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.math.Matrix;
import latentfx.model.Checkpoint;
import latentfx.model.EpochReport;
import latentfx.model.OpenModel;
import latentfx.model.TrainingPlan;
import latentfx.projection.RawAxes;
import latentfx.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checkpoints of a recording open as models, and their maps do not rotate or flip. */
final class RecordingTest {
    @TempDir
    private Path folder;

    private final Workbench workbench = new Workbench(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange());

    private Recording recording(EpochReport... reports) {
        TimeMachine machine = new TimeMachine(workbench.models(), folder, SnapshotBudget.DEFAULT);
        List<Recording> told = new ArrayList<>();
        machine.listen(told::add);
        machine.begin(Trainings.request("made up"));
        for (EpochReport report : reports) {
            machine.record(report);
        }
        assertEquals(reports.length, told.size());
        return told.get(0);
    }

    private static OpenModel open(EpochReport report) {
        return new OpenModel(
                "made up",
                new Dl4jFactory().create(Trainings.SPEC, report.parameters()),
                new ImageShape(2, 2, 1),
                Trainings.sheet(report.heldOutCodes()),
                Optional.empty());
    }

    @Test
    void aCheckpointOpensAsTheModelThatItWas() throws IOException {
        EpochReport first = Trainings.report(1, 5, 0);
        Recording recording = recording(first, Trainings.report(2, 4, 1));
        OpenModel opened = recording.open(first.checkpoint());
        assertEquals(first.heldOutCodes(), opened.sheet().codes());
        assertEquals("made up", opened.name());
        float[] image = new float[4];
        float[] expected = new float[4];
        opened.model().pointDecoder().decode(new float[] {1, -1}, image);
        open(first).model().pointDecoder().decode(new float[] {1, -1}, expected);
        assertEquals(Matrix.of(1, 4, expected), Matrix.of(1, 4, image));
    }

    @Test
    void theReachIsThatOfTheWidestMapWhicheverCheckpointIsShown() throws IOException {
        EpochReport small = Trainings.report(1, 5, 0);
        EpochReport large = stretched(Trainings.report(2, 4, 0), 3);
        EpochReport last = Trainings.report(3, 3, 0);
        double alone = recording(small).reach();
        Recording recording = recording(small, large, last);
        assertEquals(3 * alone, recording.reach(), 1e-5);
        recording.map(last.checkpoint());
        assertEquals(3 * alone, recording.reach(), 1e-5);
    }

    private static EpochReport stretched(EpochReport report, float by) {
        float[] codes = report.heldOutCodes().toArray();
        for (int i = 0; i < codes.length; i++) {
            codes[i] *= by;
        }
        Matrix far = Matrix.wrap(report.heldOutCodes().rows(), 2, codes);
        return new EpochReport(report.checkpoint(), report.samplesPerSecond(), far, report.parameters());
    }

    @Test
    void codesThatOnlyTurnAndFlipStayWhereTheyAreOnTheAlignedMaps() throws IOException {
        EpochReport[] reports = new EpochReport[8];
        for (int i = 0; i < reports.length; i++) {
            reports[i] = Trainings.report(i + 1, 5, i * 1.3);
        }
        Recording recording = recording(reports);
        Matrix first = recording.map(reports[0].checkpoint()).points();
        for (EpochReport report : reports) {
            AlignedMap map = recording.map(report.checkpoint());
            assertNear(first, map.points(), 1e-4);
            float[] code = map.projection()
                    .unproject(map.points().get(3, 0), map.points().get(3, 1), 0, 1);
            assertEquals(report.heldOutCodes().get(3, 0), code[0], 1e-4, "a position on the map is a code");
            assertEquals(report.heldOutCodes().get(3, 1), code[1], 1e-4);
        }
    }

    @Test
    void askingForALateMapFirstGivesTheSameMaps() throws IOException {
        EpochReport[] reports = {Trainings.report(1, 5, 0), Trainings.report(2, 5, 2), Trainings.report(3, 5, 4)};
        Recording forwards = recording(reports);
        forwards.map(reports[0].checkpoint());
        forwards.map(reports[1].checkpoint());
        Recording atOnce = recording(reports);
        Matrix late = atOnce.map(reports[2].checkpoint()).points();
        assertEquals(forwards.map(reports[2].checkpoint()).points(), late);
    }

    @Test
    void betweenTwoMapsPositionsAreInterpolated() {
        AlignedMap from = new AlignedMap(RawAxes.of(Matrix.of(2, 2, 0, 0, 2, 4)), Matrix.of(2, 2, 0, 0, 2, 4));
        AlignedMap to = new AlignedMap(from.projection(), Matrix.of(2, 2, 4, 0, 2, 8));
        assertEquals(Matrix.of(2, 2, 1, 0, 2, 5), from.towards(to, 0.25));
        assertEquals(to.points(), from.towards(to, 7));
    }

    @Test
    void theTimeLineGoesOnThroughTheEpochs() {
        Recording recording =
                recording(Trainings.report(0.25, 6, 0), Trainings.report(1, 5, 0), Trainings.report(2, 4, 0));
        assertEquals(
                List.of(0.25, 1.0, 2.0),
                recording.timeline().stream().map(TimePoint::at).toList());
    }

    @Test
    void aBranchNeedsTheDataOfTheTraining() throws IOException {
        EpochReport report = Trainings.report(1, 5, 0);
        Branch branch = new Branch("branch", Trainings.SPEC, TrainingPlan.DEFAULT);
        Recording trained = recording(report);
        Recording read = new TimeMachine(workbench.models(), folder, SnapshotBudget.DEFAULT)
                .open(trained.like(), trained.history());
        SnapshotException told = assertThrows(SnapshotException.class, () -> read.branch(report.checkpoint(), branch));
        assertEquals("branch", trained.branch(report.checkpoint(), branch).name());
        assertTrue(String.valueOf(told.getMessage()).contains("train a model in this session"));
    }

    @Test
    void aTrainingComesBackFromItsHistory() throws IOException {
        Recording recording = recording(Trainings.report(1, 5, 0), Trainings.report(2, 4, 1));
        TimeMachine machine = new TimeMachine(workbench.models(), folder, SnapshotBudget.DEFAULT);
        Recording back = machine.open(recording.like(), recording.history());
        assertEquals(recording.timeline(), back.timeline());
        Checkpoint last = back.timeline().get(1).checkpoint();
        assertNear(recording.map(last).points(), back.map(last).points(), 2e-2);
        machine.close();
        assertThrows(SnapshotException.class, () -> back.open(last));
    }

    private static void assertNear(Matrix expected, Matrix actual, double within) {
        for (int i = 0; i < expected.rows(); i++) {
            assertEquals(expected.get(i, 0), actual.get(i, 0), within, "x of " + i);
            assertEquals(expected.get(i, 1), actual.get(i, 1), within, "y of " + i);
        }
    }
}
