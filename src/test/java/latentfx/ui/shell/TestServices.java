package latentfx.ui.shell;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Executor;
import latentfx.analysis.SampleImages;
import latentfx.data.DataException;
import latentfx.model.FakeData;
import latentfx.ui.settings.DataAccess;
import latentfx.ui.settings.Services;
import latentfx.ui.settings.Settings;
import latentfx.ui.settings.Threads;
import latentfx.ui.training.FakeSource;
import latentfx.ui.training.FakeWorkbench;
import latentfx.workbench.UserFolder;

/** Services of a window for tests: no Deeplearning4j, no network, all files in a given folder. */
final class TestServices {
    private TestServices() {}

    /** Services whose work all runs on the calling thread. */
    static Services inPlace(FakeWorkbench workbench, Path folder) {
        return with(workbench, folder, new Threads(Runnable::run, Runnable::run, Runnable::run, Runnable::run));
    }

    /** Services whose user has MNIST. */
    static Services withMnist(FakeWorkbench workbench, Path folder) {
        Threads threads = new Threads(Runnable::run, Runnable::run, Runnable::run, Runnable::run);
        return with(workbench, folder, threads, path -> FakeData.squares().test());
    }

    /** Services whose numerical engine starts by {@code engine}. */
    static Services withEngine(FakeWorkbench workbench, Path folder, Threads threads, Runnable engine) {
        Services plain = with(workbench, folder, threads);
        return new Services(
                plain.workbench(),
                plain.images(),
                plain.threads(),
                plain.settings(),
                plain.folder(),
                plain.data(),
                plain.png(),
                engine,
                plain.systemLocale());
    }

    /** Services with threads of their own. */
    static Services with(FakeWorkbench workbench, Path folder, Threads threads) {
        return with(workbench, folder, threads, path -> {
            throw new DataException("There are no testReader in " + path + ".");
        });
    }

    private static Services with(
            FakeWorkbench workbench, Path folder, Threads threads, DataAccess.TestReader testReader) {
        UserFolder user = new UserFolder(folder);
        Executor inPlace = Runnable::run;
        DataAccess data = new DataAccess(
                new FakeSource("squares", true),
                path -> new FakeSource(String.valueOf(path.getFileName()), true),
                testReader,
                (path, progress, cancellation) -> {});
        return new Services(
                workbench,
                new SampleImages(),
                threads,
                Settings.load(user.settings(), inPlace),
                user,
                data,
                (pixels, shape, file) -> {},
                () -> {},
                Locale.ENGLISH);
    }
}
