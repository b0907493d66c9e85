package latentfx.ui.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import latentfx.bench.Ranked;
import latentfx.bench.WindowBench;
import latentfx.bench.WindowFigure;
import latentfx.bench.WindowReport;
import latentfx.bench.WindowSetting;
import latentfx.bench.WindowTask;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.Test;

final class SpeedViewModelTest {
    private static final WindowSetting SETTING = new WindowSetting("software", 1280, 800, 1, "a, b");

    private final List<Runnable> waiting = new ArrayList<>();
    private final SpeedViewModel speed = new SpeedViewModel(waiting::add, Runnable::run);

    private static WindowFigure figure(WindowTask task) {
        return new WindowFigure(task, Ranked.of(1, 2, 3), 10, 0, 100, 50);
    }

    private static WindowReport all(WindowBench.Watcher watcher, Cancellation cancellation) {
        List<WindowFigure> figures = new ArrayList<>();
        for (WindowTask task : WindowTask.values()) {
            cancellation.throwIfCancelled();
            watcher.begins(task);
            figures.add(figure(task));
            watcher.measured(figure(task));
        }
        return new WindowReport(SETTING, figures);
    }

    private void run() {
        List.copyOf(waiting).forEach(Runnable::run);
        waiting.clear();
    }

    @Test
    void itGoesFromReadyToDoneTaskByTask() {
        List<String> seen = new ArrayList<>();
        speed.taskProperty().addListener((property, before, now) -> now.ifPresent(it -> seen.add(it.name())));
        speed.start(SpeedViewModelTest::all);
        assertEquals(SpeedState.RUNNING, speed.stateProperty().get());
        speed.start((watcher, cancellation) -> {
            throw new IOException("a second one");
        });
        assertEquals(1, waiting.size(), "one at a time");
        run();
        assertEquals(SpeedState.DONE, speed.stateProperty().get());
        assertEquals(WindowTask.values().length, seen.size());
        assertEquals(1, speed.progressProperty().get());
        assertEquals(Optional.empty(), speed.taskProperty().get());
        assertEquals(7, speed.reportProperty().get().orElseThrow().figures().size());
    }

    @Test
    void aCancelledMeasurementHasNoResult() {
        speed.start(SpeedViewModelTest::all);
        speed.cancel();
        run();
        assertEquals(SpeedState.CANCELLED, speed.stateProperty().get());
        assertTrue(speed.reportProperty().get().isEmpty());
    }

    @Test
    void whatWentWrongIsTold() {
        speed.start((watcher, cancellation) -> {
            throw new IOException("the model is gone");
        });
        run();
        assertEquals(SpeedState.FAILED, speed.stateProperty().get());
        assertEquals(Optional.of("the model is gone"), speed.problemProperty().get());
    }
}
