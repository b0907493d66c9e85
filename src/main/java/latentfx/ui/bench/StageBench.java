package latentfx.ui.bench;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import latentfx.bench.NoDisplayException;
import latentfx.bench.WindowBench;
import latentfx.bench.WindowReport;
import latentfx.task.Cancellation;
import latentfx.ui.fx.Themes;
import latentfx.workbench.Workbench;

/** Measures in a window of 1280×800 that it opens itself; for a process that has not started the toolkit. */
public final class StageBench implements WindowBench {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final long SETTLE_MILLIS = 500;

    private final Consumer<Runnable> toolkit;
    private final Workbench workbench;
    private final BenchThreads threads;
    private final BenchLength length;

    /**
     * Creates the bench without opening a window.
     *
     * @param toolkit starts the toolkit and then runs what it is given on the FX thread, as {@link Platform#startup}
     *     does; throws UnsupportedOperationException where there is no display
     */
    public StageBench(Consumer<Runnable> toolkit, Workbench workbench, BenchThreads threads, BenchLength length) {
        this.toolkit = toolkit;
        this.workbench = workbench;
        this.threads = threads;
        this.length = length;
    }

    @Override
    public WindowReport measure(Watcher watcher, Cancellation cancellation) throws IOException, InterruptedException {
        StackPane host = new StackPane();
        CompletableFuture<Stage> opened = new CompletableFuture<>();
        try {
            toolkit.accept(() -> opened.complete(open(host)));
        } catch (UnsupportedOperationException noDisplay) { // what JavaFX throws where there is no display
            throw new NoDisplayException(String.valueOf(noDisplay.getMessage()), noDisplay);
        }
        Stage stage = Rig.result(opened);
        try {
            Thread.sleep(SETTLE_MILLIS); // until the window manager has made up its mind
            return new UiBench(workbench, threads, host, length).measure(watcher, cancellation);
        } finally {
            threads.fx().execute(stage::close);
        }
    }

    private Stage open(StackPane host) {
        Themes.use(false);
        Stage stage = new Stage();
        stage.setTitle("LatentFX bench");
        stage.setScene(new Scene(host, WIDTH, HEIGHT));
        Themes.apply(stage.getScene());
        stage.setX(0);
        stage.setY(0);
        stage.show();
        Platform.runLater(
                () -> { // some window managers begin with a size of their own
                    stage.setWidth(WIDTH);
                    stage.setHeight(HEIGHT);
                });
        return stage;
    }
}
