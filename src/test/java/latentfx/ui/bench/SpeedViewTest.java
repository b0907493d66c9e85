package latentfx.ui.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import latentfx.bench.WindowFigure;
import latentfx.bench.WindowReport;
import latentfx.bench.WindowTask;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.task.Workers;
import latentfx.ui.fx.FxThread;
import latentfx.workbench.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** The real measurements, kept short, on a window without a screen: they take as long as the clock says. */
@Tag("slow")
@ExtendWith(ApplicationExtension.class)
final class SpeedViewTest {
    private static final BenchLength SHORT = new BenchLength(10, 10, 0.1, 4, 500, 2000);

    private final Workers workers = Workers.start();
    private final Locale before = Locale.getDefault();
    private final SpeedViewModel speed = new SpeedViewModel(SpeedViewModel.ownThread(), FxThread.INSTANCE);

    @Start
    void show(Stage stage) {
        Locale.setDefault(Locale.ENGLISH);
        Workbench workbench = new Workbench(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange());
        BenchThreads threads = new BenchThreads(workers.decoding(), workers.background(), FxThread.INSTANCE);
        SpeedView view = new SpeedView(speed, host -> new UiBench(workbench, threads, host, SHORT), false);
        stage.setScene(new Scene(view, 1000, 700));
        stage.show();
    }

    @Stop
    void restore() {
        Locale.setDefault(before);
    }

    @AfterEach
    void stop() {
        speed.cancel();
        workers.close();
    }

    private static void waitUntil(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void everyTaskIsMeasuredOnWhatItSays(FxRobot robot) throws Exception {
        robot.clickOn("#speed-start");
        waitUntil(() -> speed.stateProperty().get() != SpeedState.RUNNING);
        assertEquals(SpeedState.DONE, speed.stateProperty().get(), () -> speed.problemProperty()
                .get()
                .orElse(""));
        WindowReport report = speed.reportProperty().get().orElseThrow();
        assertEquals(WindowTask.values().length, report.figures().size());
        for (WindowFigure figure : report.figures()) {
            assertTrue(figure.millis().median() > 0, figure::toString);
            assertTrue(figure.width() > 300 && figure.height() > 200, figure::toString);
        }
        assertEquals(10, report.figures().get(0).millis().count());
        assertEquals(7, report.figures().get(0).lanes(), "four ways in two models, but no arc without a prior");
        assertEquals(10, report.figures().get(1).millis().count());
        assertEquals(500, report.figures().get(1).points());
        assertEquals(2000, report.figures().get(5).points());
        assertEquals(4, report.figures().get(6).millis().count());
        assertEquals(1000, report.setting().width());
        robot.clickOn("#speed-copy");
        String copied = WaitForAsyncUtils.waitForAsyncFx(
                2000, () -> Clipboard.getSystemClipboard().getString());
        assertTrue(copied.contains("500 points"), copied);
    }

    @Test
    void cancellingEndsItSoonAndLeavesNothingBehind(FxRobot robot) throws Exception {
        robot.clickOn("#speed-start");
        waitUntil(() -> speed.taskProperty().get().isPresent());
        robot.clickOn("#speed-cancel");
        waitUntil(() -> speed.stateProperty().get() == SpeedState.CANCELLED);
        assertEquals(
                "Stopped. Nothing was changed.",
                robot.lookup("#speed-says").queryAs(Labeled.class).getText());
        assertTrue(robot.lookup(".compare-view").tryQuery().isEmpty());
    }
}
