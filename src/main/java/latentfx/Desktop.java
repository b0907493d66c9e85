package latentfx;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import latentfx.analysis.SampleImages;
import latentfx.bench.WindowBench;
import latentfx.data.DataException;
import latentfx.data.DataSource;
import latentfx.data.Dataset;
import latentfx.data.download.DownloadSettings;
import latentfx.data.download.MnistDownload;
import latentfx.data.idx.IdxFolder;
import latentfx.data.images.PictureWishes;
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
        DataAccess data = new DataAccess(
                new SyntheticSource(),
                place -> found(place, folder),
                place -> test(place, folder),
                new MnistDownload(DownloadSettings.DEFAULT)::run);
        Services services = new Services(
                workbench,
                new SampleImages(),
                new Threads(workers.training(), workers.decoding(), workers.background(), FxThread.INSTANCE),
                Settings.load(folder.settings(), later),
                folder,
                data,
                (pixels, shape, file) -> PngImages.save(PngImages.single(pixels, shape, SAVED_SCALE), file),
                Engine::start,
                Locale.getDefault());
        AppLauncher.launch(services);
    }

    /** What the user's images at {@code place} are read as; those of IDX files are looked for, none is read. */
    private static DataSource found(Path place, UserFolder folder) throws DataException {
        if (Files.notExists(place)) {
            throw new DataException(place + " is not there; choose where the images are now, or put them back.");
        }
        OwnImages images = new OwnImages(place, PictureWishes.NONE, folder);
        return images.kind() == OwnImages.Kind.IDX ? IdxFolder.foundAt(place) : images;
    }

    private static Dataset test(Path place, UserFolder folder) throws DataException {
        OwnImages images = new OwnImages(place, PictureWishes.NONE, folder);
        return images.kind() == OwnImages.Kind.IDX
                ? IdxFolder.meantBy(place).loadTest(new Cancellation())
                : images.load(progress -> {}, new Cancellation()).test();
    }
}
