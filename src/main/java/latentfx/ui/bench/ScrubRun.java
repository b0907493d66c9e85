package latentfx.ui.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.beans.value.ChangeListener;
import latentfx.bench.Ranked;
import latentfx.bench.WindowFigure;
import latentfx.bench.WindowTask;
import latentfx.data.TrainTest;
import latentfx.data.synthetic.SyntheticSource;
import latentfx.model.AutoencoderSpec;
import latentfx.model.DivergedException;
import latentfx.model.NetworkShape;
import latentfx.model.OpenModel;
import latentfx.model.TrainingPlan;
import latentfx.model.TrainingRequest;
import latentfx.recording.SnapshotBudget;
import latentfx.recording.TimeMachine;
import latentfx.ui.time.TimeFrame;
import latentfx.ui.time.TimeView;
import latentfx.ui.time.TimeViewModel;

/**
 * A small training is recorded and then gone through checkpoint by checkpoint, from the request to the frame's pixels
 * in their buffer. It learns from the smaller part of the synthetic digits and shows the larger one, 10,000 points.
 */
final class ScrubRun {
    private static final TrainingPlan PLAN = new TrainingPlan(6, 64, 1e-3, 0);
    private static final NetworkShape SHAPE = new NetworkShape(784, List.of(512, 256), 2);
    /** The time goes from checkpoint to checkpoint in leaps of so many, as by a hand that searches. */
    private static final int LEAP = 5;

    private static final double NANOS_PER_MILLI = 1e6;
    private static final int WARM_UP = 8;

    private final Rig rig;
    private final TimeViewModel time;

    private ScrubRun(Rig rig, TimeViewModel time) {
        this.rig = rig;
        this.time = time;
    }

    /** Measures it. */
    static WindowFigure measure(Rig rig) throws IOException, InterruptedException {
        TrainTest parts = new SyntheticSource().load(progress -> {}, rig.cancellation());
        TrainTest turned = new TrainTest(/* train= */ parts.test(), /* test= */ parts.train());
        Path folder = Files.createTempDirectory("latentfx-bench");
        TimeMachine machine = new TimeMachine(rig.workbench().models(), folder, SnapshotBudget.DEFAULT);
        try {
            BenchThreads threads = rig.threads();
            TimeViewModel time =
                    rig.on(() -> new TimeViewModel(rig.workbench(), machine, threads.background(), threads.fx()));
            rig.show(rig.on(() -> new TimeView(time, () -> {})));
            TrainingRequest request = new TrainingRequest("bench", new AutoencoderSpec(SHAPE), PLAN, turned);
            machine.begin(request);
            OpenModel done = rig.workbench().train(request, machine::record, progress -> {}, rig.cancellation());
            rig.run(() -> {
                time.finishedProperty().set(Optional.of(done));
                time.sampleProperty().set(OptionalInt.of(0));
            });
            return new ScrubRun(rig, time).measured(done.sheet().size());
        } catch (DivergedException lost) {
            throw new IllegalStateException(lost);
        } finally {
            machine.close();
            Files.deleteIfExists(folder);
        }
    }

    private WindowFigure measured(int points) throws InterruptedException {
        rig.await("the recording", () -> time.lineProperty().get().size() > 1);
        for (int i = 0; i < WARM_UP; i++) {
            step(i);
        }
        double[] millis = new double[rig.length().scrubs()];
        for (int i = 0; i < millis.length; i++) {
            millis[i] = step(i);
        }
        int width = rig.on(() -> (int) rig.host().getWidth());
        int height = rig.on(() -> (int) rig.host().getHeight());
        return new WindowFigure(WindowTask.SCRUB, Ranked.of(millis), points, 1, width, height);
    }

    /** One step, in milliseconds; to the checkpoint after the next few, so that it is never the one shown. */
    private double step(int number) throws InterruptedException {
        var line = rig.on(() -> time.lineProperty().get());
        double shown = rig.on(() -> time.atProperty().get());
        double next = line.get(number * LEAP % line.size()).at();
        double at = next == shown ? line.get((number * LEAP + 1) % line.size()).at() : next;
        CompletableFuture<Double> drawn = new CompletableFuture<>();
        long[] asked = new long[1];
        ChangeListener<Optional<TimeFrame>> listener = (property, before, now) -> {
            if (now.isPresent() && now.get().at() == at) {
                drawn.complete((System.nanoTime() - asked[0]) / NANOS_PER_MILLI);
            }
        };
        rig.run(() -> {
            time.frameProperty().addListener(listener);
            asked[0] = System.nanoTime();
            time.goTo(at);
        });
        double millis = Rig.result(drawn.orTimeout(Rig.PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
        rig.run(() -> time.frameProperty().removeListener(listener));
        return millis;
    }
}
