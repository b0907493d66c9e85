package latentfx;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import latentfx.analysis.SampleImages;
import latentfx.bench.WindowBench;
import latentfx.data.download.DownloadSettings;
import latentfx.data.download.MnistDownload;
import latentfx.data.synthetic.SyntheticSource;
import latentfx.dl4j.Engine;
import latentfx.export.PngImages;
import latentfx.task.Cancellation;
import latentfx.task.Workers;
import latentfx.ui.bench.BenchLength;
import latentfx.ui.bench.BenchThreads;
import latentfx.ui.bench.StageBench;
import latentfx.ui.fx.FxThread;
import latentfx.ui.settings.DataAccess;
import latentfx.ui.settings.PictureMemory;
import latentfx.ui.settings.Services;
import latentfx.ui.settings.Settings;
import latentfx.ui.settings.Threads;
import latentfx.ui.shell.AppLauncher;
import latentfx.workbench.OwnImages;
import latentfx.workbench.UserFolder;
import latentfx.workbench.Workbench;

/** The composition root of the window: makes its services and opens it. */
final class Desktop {
    /** Saved pictures of 28 pixels a side are enlarged, so that they can be put on a slide. */
    private static final int SAVED_SCALE = 8;

    /** Settings that change in quick succession, such as a divider's position, are written once. */
    private static final long SETTINGS_DELAY_MILLIS = 400;

    private Desktop() {}

    /** The benchmark of the window; does nothing before it is run. */
    static WindowBench bench(Workbench workbench) {
        Workers workers = Workers.start();
        BenchThreads threads = new BenchThreads(workers.decoding(), workers.background(), Platform::runLater);
        return new StageBench(Platform::startup, workbench, threads, BenchLength.FULL);
    }

    /** Opens the window and returns; the program ends when the window is closed. */
    static void open(Workbench workbench, UserFolder folder) {
        Workers workers = Workers.start();
        Executor later =
                CompletableFuture.delayedExecutor(SETTINGS_DELAY_MILLIS, TimeUnit.MILLISECONDS, workers.background());
        Settings settings = Settings.load(folder.settings(), later);
        PictureMemory pictures = new PictureMemory(settings);
        DataAccess data = new DataAccess(
                new SyntheticSource(),
                place -> OwnImages.foundAt(place, pictures.of(place), folder),
                place -> OwnImages.at(place, pictures.of(place), folder).loadTest(new Cancellation()),
                new MnistDownload(DownloadSettings.DEFAULT)::run);
        Services services = new Services(
                workbench,
                new SampleImages(),
                new Threads(workers.training(), workers.decoding(), workers.background(), FxThread.INSTANCE),
                settings,
                folder,
                data,
                (pixels, shape, file) -> PngImages.save(PngImages.single(pixels, shape, SAVED_SCALE), file),
                Engine::start,
                Locale.getDefault());
        AppLauncher.launch(services);
    }
}
