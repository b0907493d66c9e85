package latentfx.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.stage.Stage;
import latentfx.data.Dataset;
import latentfx.data.TrainTest;
import latentfx.data.idx.IdxFolder;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.model.AutoencoderSpec;
import latentfx.model.NetworkShape;
import latentfx.model.OpenModel;
import latentfx.model.TrainingPlan;
import latentfx.model.TrainingRequest;
import latentfx.recording.SnapshotBudget;
import latentfx.recording.TimeMachine;
import latentfx.task.Cancellation;
import latentfx.task.Workers;
import latentfx.ui.fx.Themes;
import latentfx.ui.time.TimeFrame;
import latentfx.ui.time.TimeView;
import latentfx.ui.time.TimeViewModel;
import latentfx.workbench.Workbench;

/**
 * How fluent the time machine is: an autoencoder 784-512-256-2 learns 6,000 MNIST images, then each checkpoint is gone
 * to in turn with all 10,000 test images on the map, from the wish to the frame on the FX thread; once with everything
 * in memory and once with all but two checkpoints on disk. The window stays open for so many seconds as the second
 * argument says.
 */
public final class TimeBench {
    private static final Executor FX = Platform::runLater;
    private static final int ROUNDS = 20;
    /** Between two steps from checkpoint to checkpoint: thirty steps a second. */
    private static final long PACE = 33;

    private final Workbench workbench = new Workbench(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange());
    private final Workers workers = Workers.start();

    private TimeBench() {}

    /** Takes the theme, {@code light} or {@code dark}, and seconds. */
    public static void main(String[] arguments) throws Exception {
        boolean dark = arguments.length > 0 && arguments[0].equals("dark");
        Platform.startup(() -> Themes.use(dark));
        new TimeBench().run(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0);
        System.exit(0);
    }

    private void run(int seconds) throws Exception {
        TrainTest mnist = new IdxFolder(Path.of("../shared/data/mnist")).load(progress -> {}, new Cancellation());
        Dataset train = mnist.train();
        Dataset some = new Dataset(
                train.samples().slice(0, 6000),
                Arrays.copyOf(train.labels(), 6000),
                train.shape(),
                train.labelNames(),
                train.origin(),
                Optional.empty());
        TrainingRequest order = new TrainingRequest(
                "mnist-ae-2",
                new AutoencoderSpec(new NetworkShape(784, List.of(512, 256), 2)),
                new TrainingPlan(24, 64, 1e-3, 0),
                new TrainTest(some, mnist.test()));
        measure(order, SnapshotBudget.DEFAULT, "in memory", 0);
        measure(order, new SnapshotBudget(10_000_000, 10_000_000, 1_000_000_000), "on disk", seconds);
    }

    private void measure(TrainingRequest order, SnapshotBudget budget, String where, int seconds) throws Exception {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"), "latentfx-time");
        TimeMachine machine = new TimeMachine(workbench.models(), folder, budget);
        TimeViewModel time = new TimeViewModel(workbench, machine, workers.background(), FX);
        CompletableFuture<Void> shown = new CompletableFuture<>();
        FX.execute(() -> {
            Stage stage = new Stage();
            Scene scene = new Scene(new TimeView(time, () -> {}), 900, 760);
            Themes.apply(scene);
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            shown.complete(null);
        });
        shown.get();
        machine.begin(order);
        OpenModel done = workbench.train(order, machine::record, progress -> {}, new Cancellation());
        FX.execute(() -> {
            time.finishedProperty().set(Optional.of(done));
            time.sampleProperty().set(OptionalInt.of(7));
        });
        Thread.sleep(1000);
        int checkpoints = time.lineProperty().get().size();
        double[] onwards = new double[ROUNDS * checkpoints];
        for (int i = 0; i < onwards.length; i++) {
            int there = i % (2 * checkpoints - 2);
            int checkpoint = there < checkpoints ? there : 2 * checkpoints - 2 - there;
            onwards[i] = step(time, time.lineProperty().get().get(checkpoint).at());
            Thread.sleep(PACE);
        }
        Arrays.sort(onwards);
        System.out.printf(
                "scrub onwards %s: p50 %.1f ms, p95 %.1f ms, worst %.1f ms%n",
                where,
                onwards[onwards.length / 2],
                onwards[(int) (0.95 * onwards.length)],
                onwards[onwards.length - 1]);
        double[] millis = new double[ROUNDS * checkpoints];
        for (int i = 0; i < millis.length; i++) {
            millis[i] = step(
                    time, time.lineProperty().get().get(i * 5 % checkpoints).at());
        }
        double first = millis[0];
        Arrays.sort(millis);
        System.out.printf(
                "scrub %s: %d checkpoints, %d samples, p50 %.1f ms, p95 %.1f ms, worst %.1f ms, first %.1f ms, %d MB memory, %d MB disk%n",
                where,
                checkpoints,
                order.data().test().size(),
                millis[millis.length / 2],
                millis[(int) (0.95 * millis.length)],
                millis[millis.length - 1],
                first,
                time.recordingProperty().get().orElseThrow().store().memoryBytes() / 1_000_000,
                time.recordingProperty().get().orElseThrow().store().diskBytes() / 1_000_000);
        Thread.sleep(1000L * seconds);
        machine.close();
    }

    /** From the wish to the moment at which the frame's pixels are in the buffer. */
    private static double step(TimeViewModel time, double at) throws Exception {
        CompletableFuture<Long> drawn = new CompletableFuture<>();
        long[] asked = new long[1];
        FX.execute(() -> {
            time.frameProperty().addListener(new ChangeListener<>() {
                @Override
                public void changed(
                        ObservableValue<? extends Optional<TimeFrame>> property,
                        Optional<TimeFrame> before,
                        Optional<TimeFrame> now) {
                    if (now.isPresent() && now.get().at() == at) {
                        time.frameProperty().removeListener(this);
                        drawn.complete(System.nanoTime());
                    }
                }
            });
            asked[0] = System.nanoTime();
            time.goTo(at);
        });
        return (drawn.get() - asked[0]) / 1e6;
    }
}
