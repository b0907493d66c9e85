package latentfx.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import latentfx.analysis.Side;
import latentfx.math.Matrix;
import latentfx.model.AutoencoderSpec;
import latentfx.model.Losses;
import latentfx.model.ModelSpec;
import latentfx.model.Moment;
import latentfx.model.NetworkShape;
import latentfx.model.OpenModel;
import latentfx.model.PackedState;
import latentfx.model.Parameters;
import latentfx.model.Stage;
import latentfx.model.TrainingHistory;
import latentfx.ui.training.FakeWorkbench;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model file that was saved with its training history can be replayed once it is opened. */
final class HistoryFilesTest {
    private final FakeWorkbench workbench = new FakeWorkbench() {
        @Override
        public Optional<TrainingHistory> history(Path file) throws IOException {
            return Files.readString(file).equals("with course") ? Optional.of(course()) : Optional.empty();
        }
    };

    @TempDir
    Path folder;

    private MainViewModel model;

    @BeforeEach
    void build() {
        model = new MainViewModel(TestServices.inPlace(workbench, folder));
        model.begin();
    }

    private static TrainingHistory course() {
        ModelSpec spec = new AutoencoderSpec(new NetworkShape(4, List.of(), 2));
        List<Moment> moments = new ArrayList<>();
        List<PackedState> states = new ArrayList<>();
        for (int epoch = 1; epoch <= 3; epoch++) {
            Losses loss = new Losses(9 - epoch, 0, 9 - epoch);
            moments.add(new Moment(Stage.ONLY, epoch, 3, loss, loss, Duration.ofSeconds(epoch)));
            float[] codes = new float[40];
            for (int i = 0; i < codes.length; i++) {
                codes[i] = (float) Math.sin(i * epoch);
            }
            states.add(PackedState.of(
                    new Parameters(
                            new float[(int) Parameters.encoderSize(spec)],
                            new float[(int) Parameters.decoderSize(spec)]),
                    Matrix.wrap(20, 2, codes)));
        }
        return new TrainingHistory(moments, states);
    }

    private OpenModel on(Side side) {
        return Objects.requireNonNull(model.compare().modelProperty(side).get());
    }

    @Test
    void aFileThatCameWithItsCourseCanBeGoneThrough() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.latentfx"), "with course");
        model.files().open(Side.LEFT, file);
        assertEquals(3, model.time().lineProperty().get().size());
        assertTrue(model.status().lineProperty().get().text().contains("3"));
        OpenModel opened = on(Side.LEFT);
        model.time().goTo(1);
        assertNotSame(opened, on(Side.LEFT));
        assertEquals(Math.sin(1), on(Side.LEFT).sheet().codes().get(0, 1), 1e-2);
        model.time().goToNow();
        assertSame(opened, on(Side.LEFT));
    }

    @Test
    void aFileWithoutACourseLeavesTheTimeMachineAsItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.latentfx"), "plain");
        model.files().open(Side.LEFT, file);
        assertEquals(List.of(), model.time().lineProperty().get());
    }
}
