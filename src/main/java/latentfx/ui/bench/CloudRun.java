package latentfx.ui.bench;

import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ObjectProperty;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.Region;
import latentfx.analysis.SampleImage;
import latentfx.bench.Ranked;
import latentfx.bench.WindowFigure;
import latentfx.bench.WindowTask;
import latentfx.ui.map.MapView;
import latentfx.ui.map.MapViewModel;
import latentfx.ui.plot.Viewport;

/** A map of synthetic points: the cursor wanders over it, then it is panned and zoomed, a step in every frame. */
final class CloudRun {
    private static final double WARM_UP_SECONDS = 1;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double NEARER = 1.02;
    private static final long SETTLE_MILLIS = 400;

    private final Rig rig;
    private final int points;
    private final MapViewModel model;
    private final MapView view;
    private final Region surface;

    private CloudRun(Rig rig, int points, MapViewModel model, MapView view, Region surface) {
        this.rig = rig;
        this.points = points;
        this.model = model;
        this.view = view;
        this.surface = surface;
    }

    /** Shows a map of {@code points}. */
    static CloudRun show(Rig rig, int points) throws InterruptedException {
        BenchThreads threads = rig.threads();
        MapViewModel model = rig.on(() -> new MapViewModel(threads.background(), threads.fx()));
        MapView view = rig.on(
                () -> new MapView(model, (open, index, onFx) -> onFx.accept(new SampleImage(new float[1], true))));
        rig.show(view);
        var cloud = SyntheticCloud.of(points);
        rig.run(() -> model.show(cloud));
        rig.await("the map", () -> model.pictureProperty().get() != null);
        Thread.sleep(SETTLE_MILLIS);
        Node surface = rig.on(() -> Objects.requireNonNull(view.lookup(".plot-surface")));
        return new CloudRun(rig, points, model, view, (Region) surface);
    }

    /** Moves the cursor to random positions and times the search for the sample under it. */
    WindowFigure pick() throws InterruptedException {
        int picks = rig.length().picks();
        double[] millis = new double[picks];
        int[] count = new int[1];
        rig.run(() -> view.setOnPicked(nanos -> {
            if (count[0] < picks) {
                millis[count[0]++] = nanos / NANOS_PER_MILLI;
            }
        }));
        SplittableRandom random = new SplittableRandom(points);
        for (int i = 0; i < picks; i++) {
            double shareX = random.nextDouble();
            double shareY = random.nextDouble();
            rig.run(() -> moveTo(shareX * surface.getWidth(), shareY * surface.getHeight()));
        }
        rig.run(() -> view.setOnPicked(nanos -> {}));
        return figure(WindowTask.PICK, new Ranked(millis, count[0]));
    }

    private void moveTo(double x, double y) {
        Point2D scene = surface.localToScene(x, y);
        PickResult hit = new PickResult(surface, scene.getX(), scene.getY());
        Event.fireEvent(
                surface,
                new MouseEvent(
                        MouseEvent.MOUSE_MOVED,
                        scene.getX(),
                        scene.getY(),
                        scene.getX(),
                        scene.getY(),
                        MouseButton.NONE,
                        0,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        true,
                        hit));
    }

    /** Moves the map to and fro. */
    WindowFigure pan(WindowTask task) throws InterruptedException {
        ObjectProperty<Viewport> seen = model.viewportProperty();
        return frames(task, frame -> seen.set(seen.get().pan(3 * Math.sin(frame * 0.1), 2 * Math.cos(frame * 0.1))));
    }

    /** Magnifies the map about its middle, three times and a half, and back again. */
    WindowFigure zoom(WindowTask task) throws InterruptedException {
        ObjectProperty<Viewport> seen = model.viewportProperty();
        return frames(task, frame -> {
            Viewport now = seen.get();
            double factor = Math.sin(frame * 0.05) > 0 ? NEARER : 1 / NEARER;
            seen.set(now.zoomAt(now.centreX(), now.centreY(), factor));
        });
    }

    private WindowFigure frames(WindowTask task, FrameClock.Movement movement) throws InterruptedException {
        rig.run(() -> {
            model.hover(-1);
            model.fit();
        });
        time(WARM_UP_SECONDS, movement);
        return figure(task, time(rig.length().seconds(), movement));
    }

    private Ranked time(double seconds, FrameClock.Movement movement) throws InterruptedException {
        CompletableFuture<Ranked> done = new CompletableFuture<>();
        rig.run(() -> new FrameClock(seconds, movement, rig.cancellation(), done).start());
        return Rig.result(done.orTimeout(Rig.PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
    }

    private WindowFigure figure(WindowTask task, Ranked millis) throws InterruptedException {
        if (rig.cancellation().isCancelled()) {
            throw new CancellationException("cancelled");
        }
        int width = rig.on(() -> (int) surface.getWidth());
        int height = rig.on(() -> (int) surface.getHeight());
        return new WindowFigure(task, millis, points, 0, width, height);
    }
}
