package latentfx.ui.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.model.OpenModel;
import latentfx.model.TrainingPlan;
import latentfx.recording.Branch;
import latentfx.recording.Recording;
import latentfx.recording.SnapshotBudget;
import latentfx.recording.TimeMachine;
import latentfx.recording.Trainings;
import latentfx.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The time machine shows the requested epoch, follows a training, plays, and writes files. */
final class TimeViewModelTest {
    @TempDir
    private Path folder;

    private final Workbench workbench = new Workbench(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange());

    private TimeMachine machine() {
        TimeMachine machine = new TimeMachine(workbench.models(), folder, SnapshotBudget.DEFAULT);
        machine.begin(Trainings.request("made up"));
        return machine;
    }

    private TimeViewModel viewModel(TimeMachine machine) {
        return new TimeViewModel(workbench, machine, Runnable::run, Runnable::run);
    }

    private static void record(TimeMachine machine, double... epochs) {
        for (double epoch : epochs) {
            machine.record(Trainings.report(epoch, 10 - epoch, epoch));
        }
    }

    private static TimeFrame frame(TimeViewModel time) {
        return time.frameProperty().get().orElseThrow();
    }

    @Test
    void aTrainingIsFollowedUntilTheUserGoesBackAndAgainFromItsEndOn() {
        TimeMachine machine = machine();
        TimeViewModel time = viewModel(machine);
        record(machine, 0.5, 1, 2);
        assertEquals(2, time.atProperty().get());
        time.goTo(1);
        record(machine, 3);
        assertEquals(1, time.atProperty().get(), "it stays where the user went");
        assertEquals(4, time.lineProperty().get().size());
        time.goTo(99);
        record(machine, 4);
        assertEquals(4, time.atProperty().get());
        assertEquals(4, frame(time).point().at());
    }

    @Test
    void betweenTwoCheckpointsPointsAreHalfWayAndTheNearerOneDecodes() throws IOException {
        TimeMachine machine = machine();
        TimeViewModel time = viewModel(machine);
        record(machine, 1, 2);
        time.sampleProperty().set(OptionalInt.of(3));
        time.goTo(1.5);
        var recording = time.recordingProperty().get().orElseThrow();
        var from = recording.map(recording.timeline().get(0).checkpoint()).points();
        var to = recording.map(recording.timeline().get(1).checkpoint()).points();
        assertEquals((from.get(3, 0) + to.get(3, 0)) / 2, frame(time).cloud().x(3), 1e-6);
        time.goTo(1.4);
        assertEquals(1, frame(time).point().at());
        float[] expected = new float[4];
        OpenModel first = recording.open(recording.timeline().get(0).checkpoint());
        first.model().pointDecoder().decode(first.sheet().codes().row(3), expected);
        assertEquals(expected[2], frame(time).image().orElseThrow()[2]);
    }

    @Test
    void theUnitsStayAndTheRingsOfThePriorMoveWithTheCode0() throws IOException {
        TimeMachine machine = machine();
        TimeViewModel time = viewModel(machine);
        record(machine, 1, 2, 3);
        var recording = time.recordingProperty().get().orElseThrow();
        time.goTo(1);
        double span = frame(time).span();
        assertEquals(1.15 * recording.reach(), span, 1e-9);
        var early = recording.map(recording.timeline().get(0).checkpoint()).projection();
        var late = recording.map(recording.timeline().get(1).checkpoint()).projection();
        time.goTo(1.5);
        assertEquals(span, frame(time).span());
        var rings = frame(time).rings().orElseThrow();
        float[] zero = new float[2];
        assertEquals((early.along(zero, 0) + late.along(zero, 0)) / 2, rings.centreX(), 1e-6);
        assertEquals((early.along(zero, 1) + late.along(zero, 1)) / 2, rings.centreY(), 1e-6);
        assertFalse(rings.own(), "an autoencoder has no prior");
    }

    @Test
    void stepsGoFromCheckpointToCheckpointAndStopAtTheEnds() {
        TimeMachine machine = machine();
        TimeViewModel time = viewModel(machine);
        record(machine, 0.25, 0.5, 1, 2);
        time.goTo(0.7);
        time.step(1);
        assertEquals(1, time.atProperty().get());
        time.step(-1);
        assertEquals(0.5, time.atProperty().get());
        time.goTo(0.7);
        time.step(-1);
        assertEquals(0.5, time.atProperty().get());
        time.step(-9);
        assertEquals(0.25, time.atProperty().get());
        time.step(9);
        assertEquals(2, time.atProperty().get());
    }

    @Test
    void playBeginsAgainAtTheEndRunsAtItsSpeedAndStops() {
        TimeMachine machine = machine();
        TimeViewModel time = viewModel(machine);
        record(machine, 1, 2, 3);
        time.togglePlay();
        assertEquals(1, time.atProperty().get());
        time.speedProperty().set(4);
        time.tick(0.25);
        assertEquals(2, time.atProperty().get(), 1e-9);
        assertTrue(time.playingProperty().get());
        time.tick(1);
        assertEquals(3, time.atProperty().get());
        assertFalse(time.playingProperty().get());
        time.tick(1);
        assertEquals(3, time.atProperty().get());
    }

    @Test
    void theFilmIsAGifOfAllCheckpoints() throws IOException {
        TimeMachine machine = machine();
        TimeViewModel time = viewModel(machine);
        record(machine, 1, 2, 3);
        Path file = folder.resolve("film.gif");
        time.actions().exportFilm(file, true);
        assertFalse(time.actions().noticeProperty().get().orElseThrow().bad());
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in);
            assertEquals(13 + 12, reader.getNumImages(true));
            assertEquals(FilmFrame.width(FilmWriter.SIDE), reader.getWidth(0));
            assertEquals(FilmFrame.height(FilmWriter.SIDE), reader.getHeight(0));
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsReported() {
        TimeMachine machine = machine();
        TimeViewModel time = viewModel(machine);
        record(machine, 1, 2);
        time.actions().exportFilm(folder.resolve("no such folder").resolve("film.gif"), false);
        assertTrue(time.actions().noticeProperty().get().orElseThrow().bad());
        assertFalse(Files.exists(folder.resolve("no such folder")));
    }

    @Test
    void aBranchWithoutTheDataIsReported() throws IOException {
        TimeMachine earlier = machine();
        record(earlier, 1, 2);
        Recording trained = earlier.recordings().get(0);
        TimeMachine machine = machine();
        TimeViewModel time = viewModel(machine);
        machine.open(trained.like(), trained.history());
        time.actions()
                .branch(frame(time).point().checkpoint(), new Branch("branch", Trainings.SPEC, TrainingPlan.DEFAULT));
        assertTrue(time.actions().noticeProperty().get().orElseThrow().bad());
    }
}
