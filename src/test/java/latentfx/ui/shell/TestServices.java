package latentfx.ui.shell;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Executor;
import latentfx.data.DataException;
import latentfx.ui.training.FakeSource;
import latentfx.ui.training.FakeWorkbench;
import latentfx.workbench.SampleImages;

/** What a window stands on in tests: no framework, no network, everything in a folder of its own. */
final class TestServices {
    private TestServices() {}

    /** Services whose work all runs on the calling thread. */
    static Services inPlace(FakeWorkbench workbench, Path folder) {
        return with(workbench, folder, new Threads(Runnable::run, Runnable::run, Runnable::run, Runnable::run));
    }

    /** Services with threads of their own. */
    static Services with(FakeWorkbench workbench, Path folder, Threads threads) {
        UserFolder user = new UserFolder(folder);
        Executor inPlace = Runnable::run;
        DataAccess data = new DataAccess(
                new FakeSource("squares", true),
                place -> new FakeSource(String.valueOf(place.getFileName()), true),
                place -> {
                    throw new DataException("There are no originals in " + place + ".");
                },
                (place, progress, cancellation) -> {});
        return new Services(
                workbench,
                new SampleImages(),
                threads,
                Settings.load(user.settings(), inPlace),
                user,
                data,
                (pixels, shape, file) -> {},
                Locale.ENGLISH);
    }
}
