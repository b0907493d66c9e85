package latentfx.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import latentfx.analysis.SampleImages;
import latentfx.analysis.Side;
import latentfx.data.synthetic.SyntheticSource;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.model.NetworkShape;
import latentfx.model.TrainingPlan;
import latentfx.model.TrainingRequest;
import latentfx.model.VaeSpec;
import latentfx.task.Cancellation;
import latentfx.task.Workers;
import latentfx.ui.compare.CompareView;
import latentfx.ui.compare.CompareViewModel;
import latentfx.ui.compare.NewestHoverPictures;
import latentfx.ui.fx.ImageActions;
import latentfx.ui.fx.Themes;
import latentfx.ui.fx.UndoStack;
import latentfx.workbench.Workbench;

/**
 * How fluent the window is: real mouse events on a 1280×800 window with the bundled AE and VAE (z = 4, 10,000 codes each).
 * Dragging the slider, from the mouse event to both decoded pictures in the pixel buffer, with nothing else running and
 * with a VAE in training; then panning and zooming a map, frames a second.
 */
public final class DragBench {
    private static final Executor FX = Platform::runLater;
    private static final int EVENTS = 1500;

    private final Workers workers = Workers.start();
    private final SampleImages images = new SampleImages();
    private final Workbench workbench = new Workbench(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange());
    private final List<Double> latencies = new ArrayList<>();
    private CompareViewModel model;
    private CompareView view;
    private Robot robot;

    private DragBench() {}

    /** Runs everything and prints one line a figure. */
    public static void main(String[] arguments) throws Exception {
        Platform.startup(() -> Themes.use(false));
        new DragBench().run();
        System.exit(0);
    }

    private void run() throws Exception {
        onFx(this::openWindow);
        Thread.sleep(4000);
        drag("warm-up");
        drag("drag to pixels, idle");
        onFx(() -> pan(0, 0));
        frames("pan 10,000 + 10,000 points", this::pan);
        frames("zoom 10,000 + 10,000 points", this::zoom);
        Cancellation cancellation = new Cancellation();
        workers.training().execute(() -> train(cancellation));
        Thread.sleep(6000);
        drag("drag to pixels, training");
        cancellation.cancel();
    }

    private void openWindow() {
        robot = new Robot();
        model = new CompareViewModel(workers.background(), workers.decoding(), FX, images, new UndoStack(100));
        ImageActions actions = new ImageActions((pixels, shape, file) -> {}, workers.background(), sentence -> {});
        view = new CompareView(model, new NewestHoverPictures(workers.background(), FX, images), actions);
        model.path().frameProperty().addListener((property, before, now) -> {
            if (now.askedNanos() != 0) {
                latencies.add((System.nanoTime() - now.askedNanos()) / 1e6);
            }
        });
        Stage stage = new Stage();
        stage.setScene(new Scene(view, 1280, 760));
        Themes.apply(stage.getScene());
        stage.setX(0);
        stage.setY(0);
        stage.show();
        FX.execute(
                () -> { // some window managers begin with a size of their own
                    stage.setWidth(1280);
                    stage.setHeight(780);
                });
        workers.background().execute(() -> {
            open(Side.LEFT, "mnist-ae-4");
            open(Side.RIGHT, "mnist-vae-4");
            FX.execute(model::suggestPath);
        });
    }

    private void open(Side side, String name) {
        try {
            var opened = workbench.openBundled(name);
            FX.execute(() -> model.modelProperty(side).set(opened));
        } catch (java.io.IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private void drag(String what) throws Exception {
        onFx(() -> {
            latencies.clear();
            robot.mouseMove(thumb());
            robot.mousePress(MouseButton.PRIMARY);
        });
        Bounds slider = CompletableFuture.supplyAsync(this::slider, FX).get();
        for (int i = 0; i < EVENTS; i++) {
            double share = 0.5 + 0.45 * Math.sin(i * 0.05);
            Point2D place = new Point2D(slider.getMinX() + share * slider.getWidth(), slider.getCenterY());
            FX.execute(() -> robot.mouseMove(place));
            Thread.sleep(8);
        }
        onFx(() -> robot.mouseRelease(MouseButton.PRIMARY));
        List<Double> taken =
                CompletableFuture.supplyAsync(() -> List.copyOf(latencies), FX).get();
        report(what + ", ms", taken);
    }

    private static void report(String what, List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(
                "%s: n %d, p50 %.2f, p95 %.2f, p99 %.2f, max %.2f%n",
                what,
                sorted.length,
                sorted[sorted.length / 2],
                sorted[sorted.length * 95 / 100],
                sorted[sorted.length * 99 / 100],
                sorted[sorted.length - 1]);
    }

    /** Moves the map a little in every frame of the toolkit and measures how far apart the frames are. */
    private void frames(String what, Movement movement) throws Exception {
        CompletableFuture<List<Double>> done = new CompletableFuture<>();
        onFx(() -> new AnimationTimer() {
            private final List<Double> gaps = new ArrayList<>();
            private long last;

            @Override
            public void handle(long now) {
                if (last != 0) {
                    gaps.add((now - last) / 1e6);
                }
                last = now;
                movement.move(gaps.size(), EVENTS);
                if (gaps.size() == 400) {
                    stop();
                    done.complete(gaps);
                }
            }
        }.start());
        List<Double> gaps = done.get();
        report(what + ", ms between frames", gaps);
        double mean = gaps.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        System.out.printf("%s: %.1f frames/s%n", what, 1000 / mean);
    }

    private interface Movement {
        void move(int frame, int of);
    }

    private void pan(int frame, int of) {
        for (Side side : Side.values()) {
            var viewport = model.map(side).viewportProperty();
            viewport.set(viewport.get().pan(3 * Math.sin(frame * 0.1), 2 * Math.cos(frame * 0.1)));
        }
    }

    private void zoom(int frame, int of) {
        for (Side side : Side.values()) {
            var viewport = model.map(side).viewportProperty();
            viewport.set(viewport.get().zoomAt(20, 10, Math.sin(frame * 0.05) > 0 ? 1.02 : 1 / 1.02));
        }
    }

    private void train(Cancellation cancellation) {
        try {
            var data = new SyntheticSource().load(progress -> {}, cancellation);
            var spec = new VaeSpec(new NetworkShape(784, List.of(512, 256), 2), 1);
            TrainingRequest order = new TrainingRequest("beside", spec, new TrainingPlan(100, 128, 1e-3, 0), data);
            workbench.train(order, update -> {}, progress -> {}, cancellation);
        } catch (Exception ended) {
            System.out.println("training ended: " + ended.getClass().getSimpleName());
        }
    }

    private Point2D thumb() {
        return centre(view.lookup(".slider .thumb"));
    }

    private Bounds slider() {
        Node slider = view.lookup(".slider");
        return slider.localToScreen(slider.getBoundsInLocal());
    }

    private static Point2D centre(Node node) {
        Bounds bounds = node.localToScreen(node.getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private static void onFx(Runnable work) throws Exception {
        CompletableFuture.runAsync(work, FX).get();
    }
}
