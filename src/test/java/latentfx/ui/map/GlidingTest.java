package latentfx.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import latentfx.data.TrainTest;
import latentfx.data.synthetic.SyntheticSource;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.math.Matrix;
import latentfx.model.FakeMaps;
import latentfx.model.NetworkShape;
import latentfx.model.OpenModel;
import latentfx.model.TrainingPlan;
import latentfx.model.TrainingRequest;
import latentfx.model.VaeSpec;
import latentfx.projection.Procrustes;
import latentfx.recording.Recording;
import latentfx.recording.SnapshotBudget;
import latentfx.recording.TimeMachine;
import latentfx.recording.TimePoint;
import latentfx.task.Cancellation;
import latentfx.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Between checkpoints of a training, in both directions, the points of a map move smoothly without flips. */
final class GlidingTest {
    @TempDir
    private Path folder;

    private final MapViewModel map = new MapViewModel(Runnable::run, Runnable::run);

    private Matrix shown(OpenModel open) {
        map.show(open);
        return map.pictureProperty().get().points();
    }

    /** A cloud that is {@code width} wide along its first code dimension and 1 along its second. */
    private static OpenModel cloud(double width) {
        float[] codes = new float[3 * 200];
        for (int i = 0; i < 200; i++) {
            codes[3 * i] = (float) (width * Math.sin(i));
            codes[3 * i + 1] = (float) Math.cos(1.7 * i);
            codes[3 * i + 2] = (float) (0.1 * Math.sin(2.3 * i));
        }
        return FakeMaps.codes("training", Matrix.wrap(200, 3, codes), new int[200]);
    }

    /** Root mean square displacement of the points, relative to their distance from the centre. */
    private static double moved(Matrix before, Matrix now) {
        double distance = 0;
        double size = 0;
        for (int i = 0; i < now.rows(); i++) {
            distance += Math.pow(now.get(i, 0) - before.get(i, 0), 2) + Math.pow(now.get(i, 1) - before.get(i, 1), 2);
            size += Math.pow(now.get(i, 0), 2) + Math.pow(now.get(i, 1), 2);
        }
        return Math.sqrt(distance / size);
    }

    @Test
    void componentsThatSwapDoNotRotateTheMap() {
        Matrix wide = shown(cloud(1.1));
        assertFalse(map.pictureProperty().get().turned());
        Matrix narrow = shown(cloud(0.9));
        assertTrue(moved(wide, narrow) < 0.2, "moved by " + moved(wide, narrow));
        assertTrue(map.pictureProperty().get().turned(), "and the axes say that they are no longer the components");
        Matrix again = shown(cloud(1.1));
        assertTrue(moved(wide, again) < 0.05, "back to where it was: " + moved(wide, again));
    }

    @Test
    void rewindingARealTrainingMovesPointsHardlyFurtherThanTheirCodesMove() throws Exception {
        TrainTest data = new SyntheticSource(600, 200, 3).load(progress -> {}, new Cancellation());
        VaeSpec spec = new VaeSpec(new NetworkShape(data.train().shape().size(), List.of(48), 6), 1);
        TrainingRequest request = new TrainingRequest("vae-6", spec, new TrainingPlan(8, 64, 3e-3, 1), data);
        Workbench workbench = new Workbench(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange());
        TimeMachine machine = new TimeMachine(workbench.models(), folder, SnapshotBudget.DEFAULT);
        List<Recording> told = new ArrayList<>();
        machine.listen(told::add);
        machine.begin(request);
        OpenModel done = workbench.train(request, machine::record, progress -> {}, new Cancellation());
        Recording recording = told.get(0);
        Matrix before = shown(done);
        assertFalse(map.pictureProperty().get().turned(), "a finished model lies along its components");
        List<TimePoint> line = recording.timeline();
        for (int i = line.size() - 1;
                i >= 2;
                i--) { // the first checkpoints are of weights that have hardly learnt anything
            Matrix now = shown(recording.open(line.get(i).checkpoint()));
            double least = Math.sqrt(Procrustes.fit(now, before, false).residual());
            double distance = moved(before, now);
            assertTrue(
                    distance < 1.3 * least + 0.25,
                    "at " + line.get(i).at() + " epochs: moved by " + distance + ", " + least + " at least");
            before = now;
        }
        shown(done);
        assertFalse(map.pictureProperty().get().turned());
        assertEquals(Optional.of(request), recording.request());
        machine.close();
    }
}
