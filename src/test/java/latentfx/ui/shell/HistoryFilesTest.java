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
import latentfx.model.Checkpoint;
import latentfx.model.Losses;
import latentfx.model.ModelSpec;
import latentfx.model.NetworkShape;
import latentfx.model.OpenModel;
import latentfx.model.PackedSnapshot;
import latentfx.model.Parameters;
import latentfx.model.SavedModel;
import latentfx.model.Stage;
import latentfx.model.TrainingHistory;
import latentfx.ui.training.FakeWorkbench;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model file that was saved with its training history can be replayed once it is opened. */
final class HistoryFilesTest {
    private int reads;

    private final FakeWorkbench workbench = new FakeWorkbench() {
        @Override
        public SavedModel read(Path file) throws IOException {
            reads++;
            boolean with = Files.readString(file).equals("with history");
            return super.read(file).withHistory(with ? Optional.of(history()) : Optional.empty());
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

    private static TrainingHistory history() {
        ModelSpec spec = new AutoencoderSpec(new NetworkShape(4, List.of(), 2));
        List<PackedSnapshot> snapshots = new ArrayList<>();
        for (int epoch = 1; epoch <= 3; epoch++) {
            Losses loss = new Losses(9 - epoch, 0, 9 - epoch);
            float[] codes = new float[40];
            for (int i = 0; i < codes.length; i++) {
                codes[i] = (float) Math.sin(i * epoch);
            }
            snapshots.add(PackedSnapshot.of(
                    new Checkpoint(Stage.ONLY, epoch, 3, loss, loss, Duration.ofSeconds(epoch)),
                    new Parameters(
                            new float[(int) Parameters.encoderSize(spec)],
                            new float[(int) Parameters.decoderSize(spec)]),
                    Matrix.wrap(20, 2, codes)));
        }
        return new TrainingHistory(snapshots);
    }

    private OpenModel on(Side side) {
        return Objects.requireNonNull(model.compare().modelProperty(side).get());
    }

    @Test
    void aFileThatCameWithItsHistoryIsReadOnceAndCanBeGoneThrough() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.latentfx"), "with history");
        model.files().open(Side.LEFT, file);
        assertEquals(1, reads, "one reading gives the model and its history");
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
    void aFileWithoutAHistoryLeavesTheTimeMachineAsItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.latentfx"), "plain");
        model.files().open(Side.LEFT, file);
        assertEquals(List.of(), model.time().lineProperty().get());
    }
}
