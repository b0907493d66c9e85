package latentfx.ui.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import latentfx.bench.WindowBench;
import latentfx.bench.WindowFigure;
import latentfx.bench.WindowReport;
import latentfx.bench.WindowSetting;
import latentfx.bench.WindowTask;
import latentfx.task.Cancellation;
import latentfx.workbench.Workbench;

/**
 * Measures views of the window one after the other in a pane of a window that is shown. The views are made for the
 * measurement and removed afterwards; the rest of the window is not touched.
 */
public final class UiBench implements WindowBench {
    private final Workbench workbench;
    private final BenchThreads threads;
    private final StackPane host;
    private final BenchLength length;

    /**
     * Creates the bench.
     *
     * @param host shows the measured views; must be in a shown scene when {@link #measure} is called
     */
    public UiBench(Workbench workbench, BenchThreads threads, StackPane host, BenchLength length) {
        this.workbench = workbench;
        this.threads = threads;
        this.host = host;
        this.length = length;
    }

    @Override
    public WindowReport measure(Watcher watcher, Cancellation cancellation) throws IOException, InterruptedException {
        Rig rig = new Rig(workbench, threads, host, length, cancellation);
        List<WindowFigure> figures = new ArrayList<>();
        WindowSetting setting = rig.on(this::setting);
        try {
            run(WindowTask.DRAG, watcher, figures, task -> DragRun.measure(rig));
            CloudRun[] cloud = new CloudRun[1];
            run(WindowTask.PICK, watcher, figures, task -> {
                cloud[0] = CloudRun.show(rig, length.many());
                return cloud[0].pick();
            });
            run(WindowTask.PAN_MANY, watcher, figures, task -> cloud[0].pan(task));
            run(WindowTask.ZOOM_MANY, watcher, figures, task -> cloud[0].zoom(task));
            run(WindowTask.PAN_MOST, watcher, figures, task -> {
                cloud[0] = CloudRun.show(rig, length.most());
                return cloud[0].pan(task);
            });
            run(WindowTask.ZOOM_MOST, watcher, figures, task -> cloud[0].zoom(task));
            run(WindowTask.SCRUB, watcher, figures, task -> ScrubRun.measure(rig));
        } finally {
            threads.fx().execute(() -> host.getChildren().clear());
        }
        return new WindowReport(setting, figures);
    }

    private static void run(WindowTask task, Watcher watcher, List<WindowFigure> figures, Measurement measurement)
            throws IOException, InterruptedException {
        watcher.begins(task);
        WindowFigure figure = measurement.of(task);
        figures.add(figure);
        watcher.measured(figure);
    }

    private WindowSetting setting() {
        Window window = host.getScene().getWindow();
        boolean hardware = Platform.isSupported(ConditionalFeature.SCENE3D);
        return new WindowSetting(
                hardware ? "hardware" : "software",
                (int) host.getScene().getWidth(),
                (int) host.getScene().getHeight(),
                window.getOutputScaleX(),
                DragRun.LEFT + ", " + DragRun.RIGHT);
    }

    /** A single measurement. */
    @FunctionalInterface
    private interface Measurement {
        WindowFigure of(WindowTask task) throws IOException, InterruptedException;
    }
}
