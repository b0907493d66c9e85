package latentfx.ui.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.math.Matrix;
import latentfx.model.DenoisingSpec;
import latentfx.model.EpochReport;
import latentfx.model.NetworkShape;
import latentfx.model.VaeSpec;
import latentfx.model.Zoo;
import latentfx.recording.Recording;
import latentfx.recording.SnapshotBudget;
import latentfx.recording.TimeMachine;
import latentfx.recording.TimePoint;
import latentfx.recording.Trainings;
import latentfx.task.Cancellation;
import latentfx.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two recorded trainings shown at one epoch, or one of them alone; checkpoints ahead are opened before they are needed.
 */
final class PairedRecordingsTest {
    @TempDir
    private Path folder;

    private final Workbench workbench = new Workbench(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange());

    private TimeMachine machine() {
        return new TimeMachine(workbench.models(), folder, SnapshotBudget.DEFAULT);
    }

    private TimeViewModel viewModel(TimeMachine machine) {
        return new TimeViewModel(workbench, machine, Runnable::run, Runnable::run);
    }

    private static void record(TimeMachine machine, double epoch) {
        machine.record(Trainings.report(epoch, 100 - epoch, epoch));
    }

    private static void train(TimeMachine machine, String name, int epochs) {
        machine.begin(Trainings.request(name));
        for (int epoch = 1; epoch <= epochs; epoch++) {
            record(machine, epoch);
        }
    }

    private static Map<String, Double> past(TimeViewModel time) {
        return time.pastProperty().get().stream()
                .collect(Collectors.toMap(
                        frame -> frame.model().name(), frame -> frame.point().at()));
    }

    @Test
    void twoRecordingsAtOneScaleAreAsWideAsTheOneThatReachesFarther() {
        TimeMachine machine = machine();
        TimeViewModel time = viewModel(machine);
        train(machine, "near", 2);
        machine.begin(Trainings.request("far"));
        EpochReport plain = Trainings.report(1, 9, 0);
        float[] codes = plain.heldOutCodes().toArray();
        for (int i = 0; i < codes.length; i++) {
            codes[i] *= 10;
        }
        Matrix far = Matrix.wrap(plain.heldOutCodes().rows(), 2, codes);
        machine.record(new EpochReport(plain.checkpoint(), plain.samplesPerSecond(), far, plain.parameters()));
        TimeFrame one = time.frameProperty().get().orElseThrow();
        TimeFrame other = time.otherFrameProperty().get().orElseThrow();
        double wide = Math.max(one.span(), other.span());
        assertTrue(wide > 5 * Math.min(one.span(), other.span()));
        assertEquals(one.span(), time.span(one));
        time.sameScaleProperty().set(true);
        assertEquals(wide, time.span(one));
        assertEquals(wide, time.span(other));
    }

    @Test
    void bothGoToTheSameEpochAndBackToNowTogether() {
        TimeMachine machine = machine();
        TimeViewModel time = viewModel(machine);
        train(machine, "ae", 5);
        train(machine, "vae", 5);
        assertEquals(Map.of(), past(time), "nothing is rewound until the user does it");
        assertFalse(time.dockedProperty().get());
        time.goTo(2);
        assertEquals(Map.of("ae", 2.0, "vae", 2.0), past(time));
        assertTrue(time.dockedProperty().get(), "from now on the time line stands under the maps");
        time.goToNow();
        assertEquals(Map.of(), past(time));
        assertTrue(time.followingProperty().get());
    }

    @Test
    void whereOneEndedEarlierItsEndIsShown() {
        TimeMachine machine = machine();
        TimeViewModel time = viewModel(machine);
        train(machine, "ae", 2);
        train(machine, "vae", 5);
        time.goTo(4);
        assertEquals(Map.of("ae", 2.0, "vae", 4.0), past(time));
    }

    @Test
    void oneAloneIsMovedIfTheUserWantsAndEitherTimeLineCanBeChosen() {
        TimeMachine machine = machine();
        TimeViewModel time = viewModel(machine);
        train(machine, "ae", 5);
        train(machine, "vae", 4);
        time.goTo(3);
        time.togetherProperty().set(false);
        assertEquals(Map.of("vae", 3.0), past(time));
        Recording first = time.recordingsProperty().get().get(0);
        time.recordingProperty().set(Optional.of(first));
        assertEquals(Map.of("ae", 3.0), past(time), "at the same epoch of the other one");
        assertEquals(5, time.lineProperty().get().size());
    }

    @Test
    void anEarlierEpochStaysShownWhenTheOtherPairedRunBegins() {
        TimeMachine machine = machine();
        TimeViewModel time = viewModel(machine);
        train(machine, "ae", 5);
        time.togetherProperty().set(false);
        time.goTo(2);
        train(machine, "vae", 3);
        assertEquals(Map.of("ae", 2.0), past(time));
        assertEquals(2, time.recordingsProperty().get().size());
    }

    @Test
    void aPairedRunInTrainingCatchesUpWithTheEpochShownOfTheOther() {
        TimeMachine machine = machine();
        TimeViewModel time = viewModel(machine);
        train(machine, "ae", 5);
        time.goTo(3);
        train(machine, "vae", 2);
        assertEquals(Map.of("ae", 3.0, "vae", 2.0), past(time));
        record(machine, 3);
        record(machine, 4);
        assertEquals(Map.of("ae", 3.0, "vae", 3.0), past(time));
    }

    @Test
    void checkpointsNextToTheOneShownAreOpenedBeforeTheyAreAskedFor() throws IOException {
        TimeMachine machine = machine();
        train(machine, "ae", 9);
        Recording recording = machine.recordings().get(0);
        FrameMaker maker = new FrameMaker(recording);
        List<TimePoint> line = recording.timeline();
        maker.make(line, 4, OptionalInt.empty());
        assertFalse(maker.opened().has(line.get(2)), "a frame at a checkpoint needs no other checkpoint");
        maker.prepare(line, 4, true, new Cancellation());
        assertTrue(maker.opened().has(line.get(4))
                && maker.opened().has(line.get(5))
                && maker.opened().has(line.get(2)));
        assertFalse(maker.opened().has(line.get(1)), "going forwards, one behind is enough");
        machine.close();
        assertEquals(
                5, maker.make(line, 5, OptionalInt.empty()).at(), "the next one is at hand though nothing is kept");
    }

    @Test
    void preparingStopsAsSoonAsAnotherFrameIsRequested() throws IOException {
        TimeMachine machine = machine();
        train(machine, "ae", 9);
        Recording recording = machine.recordings().get(0);
        FrameMaker maker = new FrameMaker(recording);
        List<TimePoint> line = recording.timeline();
        int[] asked = {0};
        Cancellation afterTheFirst = new Cancellation() {
            @Override
            public boolean isCancelled() {
                return ++asked[0] > 1;
            }
        };
        maker.prepare(line, 5, false, afterTheFirst);
        assertTrue(maker.opened().has(line.get(3)), "backwards: the one before");
        assertFalse(maker.opened().has(line.get(2)));
    }

    @Test
    void theFilmShowsBothSideBySideForAsLongAsTheLongerOneTakes() throws IOException {
        TimeMachine machine = machine();
        TimeViewModel time = viewModel(machine);
        train(machine, "ae", 2);
        train(machine, "vae", 3);
        Path file = folder.resolve("paired.gif");
        time.actions().exportFilm(file, true);
        BufferedImage picture = Objects.requireNonNull(ImageIO.read(file.toFile()));
        assertEquals(2 * FilmFrame.width(FilmWriter.SIDE), picture.getWidth());
        assertEquals(FilmFrame.height(FilmWriter.SIDE), picture.getHeight());
        List<Object> told = time.actions().noticeProperty().get().orElseThrow().values();
        assertEquals(List.of("paired.gif", 13 + 12, 3), told);
        time.actions().exportFilm(file, false);
        assertEquals(
                FilmFrame.width(FilmWriter.SIDE),
                Objects.requireNonNull(ImageIO.read(file.toFile())).getWidth());
    }

    @Test
    void aVaeContinuesWithAnotherBetaAndOthersWithTheOptionsTheyHave() {
        VaeSpec plain = new VaeSpec(new NetworkShape(4, List.of(3), 2), 1);
        assertEquals(Map.of("beta", "1", "warm-up", "0"), BranchOptions.of(plain));
        VaeSpec changed = (VaeSpec) BranchOptions.changed(plain, Map.of("beta", "4"));
        assertEquals(4, changed.beta());
        assertEquals(plain.shape(), changed.shape());
        DenoisingSpec denoising = (DenoisingSpec) Zoo.kind("denoising")
                .spec(new NetworkShape(4, List.of(3), 2), 0, Map.of("noise", "gaussian", "amount", "0.25"));
        assertEquals(Map.of("amount", "0.25"), BranchOptions.of(denoising));
        DenoisingSpec louder = (DenoisingSpec) BranchOptions.changed(denoising, Map.of("amount", "0.5"));
        assertEquals(0.5, louder.corruption().orElseThrow().amount());
        assertEquals(
                denoising.corruption().orElseThrow().kind(),
                louder.corruption().orElseThrow().kind());
        assertEquals(Map.of(), BranchOptions.of(Trainings.SPEC));
        assertThrows(IllegalArgumentException.class, () -> BranchOptions.changed(plain, Map.of("beta", "99")));
    }
}
