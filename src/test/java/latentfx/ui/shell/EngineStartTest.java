package latentfx.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import latentfx.ui.fx.Problem;
import latentfx.ui.settings.Threads;
import latentfx.ui.training.FakeWorkbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EngineStartTest {
    private final FakeWorkbench workbench = new FakeWorkbench();
    private final Deque<Runnable> training = new ArrayDeque<>();

    @TempDir
    Path folder;

    private MainViewModel starting(Runnable engine) {
        Threads threads = new Threads(training::add, Runnable::run, Runnable::run, Runnable::run);
        MainViewModel model = new MainViewModel(TestServices.withEngine(workbench, folder, threads, engine));
        model.begin();
        return model;
    }

    private static String line(MainViewModel model) {
        return model.status().lineProperty().get().text();
    }

    @Test
    void theStatusLineSaysThatTheEngineStartsUntilItHas() {
        int[] starts = {0};
        MainViewModel model = starting(() -> starts[0]++);
        assertEquals("Starting the numerical engine…", line(model));
        assertEquals(0, starts[0], "it starts on the thread of trainings, not on this one");
        training.remove().run();
        assertEquals(1, starts[0]);
        assertEquals("Ready", line(model));
        assertEquals(Optional.empty(), model.problemProperty().get());
    }

    @Test
    void anEngineThatCannotStartIsTold() {
        MainViewModel model = starting(() -> {
            throw new UnsatisfiedLinkError("no natives");
        });
        training.remove().run();
        Problem told = model.problemProperty().get().orElseThrow();
        assertTrue(told.sentence().startsWith("The numerical engine could not be started"), told.sentence());
        assertTrue(told.details().contains("no natives"));
        assertEquals("Ready", line(model));
    }
}
