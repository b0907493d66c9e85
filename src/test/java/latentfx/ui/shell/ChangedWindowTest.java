package latentfx.ui.shell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import latentfx.analysis.Side;
import latentfx.projection.Basis;
import latentfx.task.Workers;
import latentfx.ui.compare.Panel;
import latentfx.ui.faithfulness.Shade;
import latentfx.ui.fx.FxThread;
import latentfx.ui.fx.ScreenScale;
import latentfx.ui.map.AxisChoice;
import latentfx.ui.map.MapViewModel;
import latentfx.ui.presentation.TextSize;
import latentfx.ui.settings.Services;
import latentfx.ui.settings.Threads;
import latentfx.ui.training.FakeWorkbench;
import latentfx.ui.training.TrainingState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** Language, theme, text size and presentation change how the window looks, and nothing else. */
@ExtendWith(ApplicationExtension.class)
final class ChangedWindowTest {
    @TempDir
    Path folder;

    private final FakeWorkbench workbench = new FakeWorkbench();
    private final Semaphore batches = new Semaphore(0);
    private final Workers workers = Workers.start();
    private final Locale before = Locale.getDefault();
    private MainWindow window;
    private Stage stage;

    @Start
    void show(Stage shared) {
        Locale.setDefault(Locale.ENGLISH);
        workbench.trainer.beforeBatch = batches::acquireUninterruptibly;
        Threads threads = new Threads(workers.training(), workers.decoding(), workers.background(), FxThread.INSTANCE);
        stage = new Stage();
        Services services = TestServices.with(workbench, folder, threads);
        services.settings().put("tools.open", "train");
        window = new MainWindow(services, stage);
        window.show();
    }

    @Stop
    void restore() {
        Locale.setDefault(before);
    }

    @AfterEach
    void close(FxRobot robot) throws Exception {
        batches.release(100_000);
        robot.interact(() -> {
            window.textSizes().choose(TextSize.USUAL);
            window.model().training().cancelAll();
        });
        waitUntil(() -> !window.model().training().queue().isPending());
        robot.interact(stage::close);
        WaitForAsyncUtils.waitForFxEvents();
        workers.close();
        WaitForAsyncUtils.clearExceptions(); // of answers that came after the threads had ended
    }

    private static void waitUntil(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String firstMenu() {
        MenuBar bar = (MenuBar) stage.getScene().lookup(".menu-bar");
        return bar.getMenus().get(0).getText();
    }

    private void speak(FxRobot robot, Language language, String file) throws Exception {
        robot.interact(() -> window.chooseLanguage(language));
        waitUntil(() -> firstMenu().equals(file));
    }

    /** Shows something that a new window does not. */
    private void use(FxRobot robot) throws Exception {
        waitUntil(() -> window.model().compare().selectionProperty().get().complete());
        robot.interact(() -> {
            MapViewModel left = window.model().compare().map(Side.LEFT);
            left.axesProperty().set(new AxisChoice(Basis.RAW, 1, 0));
            window.model().training().start();
            window.model().training().start();
        });
        waitUntil(() -> window.model().training().current().stateProperty().get() == TrainingState.TRAINING);
        robot.interact(() -> {
            MapViewModel left = window.model().compare().map(Side.LEFT);
            left.camera().zoom(2.5);
            left.camera().pan(17, -9);
            left.hide(Set.of(0));
            window.model().compare().path().dragTo(0.37);
            window.model().compare().tools().panelProperty().set(Panel.NUMBERS);
            window.model().compare().tools().shadeProperty().set(Shade.FALSE);
            window.model().lesson().notesProperty().set("look here");
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aWindowTurnedKoreanAndBackShowsTheSameAndTrainsOn(FxRobot robot) throws Exception {
        use(robot);
        var shown = window.model().lesson().toKeep();
        var picture = window.model().compare().map(Side.LEFT).pictureProperty().get();
        var viewport =
                window.model().compare().map(Side.LEFT).viewportProperty().get();
        speak(robot, Language.KOREAN, "파일");
        assertEquals(shown, window.model().lesson().toKeep());
        assertSame(
                picture,
                window.model().compare().map(Side.LEFT).pictureProperty().get());
        assertEquals(
                viewport,
                window.model().compare().map(Side.LEFT).viewportProperty().get());
        assertEquals(
                TrainingState.TRAINING,
                window.model().training().current().stateProperty().get());
        speak(robot, Language.ENGLISH, "File");
        assertEquals(shown, window.model().lesson().toKeep());
        assertEquals(
                viewport,
                window.model().compare().map(Side.LEFT).viewportProperty().get());
        assertEquals(2, window.model().training().queue().entries().size());
        batches.release(100_000);
        waitUntil(() -> !window.model().training().queue().isPending());
    }

    @Test
    void textAndThemeChangeNothingThatIsShown(FxRobot robot) throws Exception {
        use(robot);
        var shown = window.model().lesson().toKeep();
        robot.push(KeyCode.CONTROL, KeyCode.PLUS);
        assertEquals(TextSize.LARGE, window.textSizes().sizeProperty().get());
        robot.push(KeyCode.CONTROL, KeyCode.T);
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.CONTROL, KeyCode.T);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(TextSize.USUAL, window.textSizes().sizeProperty().get());
        assertEquals(
                shown.map(it -> it.state().position()),
                window.model().lesson().toKeep().map(it -> it.state().position()));
        assertEquals(shown, window.model().lesson().toKeep());
    }

    @Test
    void theValuesOfTheAxesGrowWithTheTexts(FxRobot robot) throws Exception {
        waitUntil(() -> robot.lookup(".axis-value").tryQuery().isPresent());
        double usual = robot.lookup(".axis-value").queryAs(Text.class).getFont().getSize();
        robot.interact(() -> window.textSizes().choose(TextSize.LARGEST));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                2 * usual,
                robot.lookup(".axis-value").queryAs(Text.class).getFont().getSize(),
                0.01);
        assertEquals(2, ScreenScale.text());
        robot.interact(() -> window.textSizes().choose(TextSize.USUAL));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                usual, robot.lookup(".axis-value").queryAs(Text.class).getFont().getSize(), 0.01);
    }

    @Test
    void aPresentationLeavesTheMapsAloneAndGivesEverythingBack(FxRobot robot) throws Exception {
        waitUntil(() -> window.model().compare().selectionProperty().get().complete());
        robot.push(
                KeyCode.F11); // the screen of the tests brings a window back from full size at the first size that it
        // had
        waitUntil(stage::isFullScreen);
        robot.push(KeyCode.ESCAPE);
        waitUntil(() -> !stage.isFullScreen());
        WaitForAsyncUtils.sleep(600, TimeUnit.MILLISECONDS);
        SplitPane split = (SplitPane) stage.getScene().lookup(".compare-view > .split-pane");
        robot.interact(() -> split.setDividerPositions(0.61));
        WaitForAsyncUtils.waitForFxEvents();
        double[] dividers = split.getDividerPositions();
        double width = stage.getWidth();
        assertTrue(robot.lookup(".tool-page").tryQuery().isPresent());
        boolean pane = window.model().lesson().layoutProperty().get().training();

        robot.push(KeyCode.F11);
        waitUntil(stage::isFullScreen);
        assertTrue(robot.lookup(".tool-page").tryQuery().isEmpty());
        assertFalse(stage.getScene().lookup(".menu-bar").isVisible());
        assertFalse(stage.getScene().lookup(".status-bar").isVisible());
        assertTrue(stage.getScene().lookup(".leave-note").isVisible());
        waitUntil(
                () -> robot.lookup(".axis-value").queryAs(Text.class).getFont().getSize() >= 24);
        for (Text text : robot.lookup(".class-glyph").queryAllAs(Text.class)) {
            assertTrue(text.getFont().getSize() >= 24, () -> text.getText() + text.getFont());
        }
        for (String caption : List.of(
                ".model-name", ".chip", ".position", ".end-label", ".strip-caption", ".map-caption", ".legend-name")) {
            for (Labeled each : robot.lookup(caption).queryAllAs(Labeled.class)) {
                assertTrue(each.getFont().getSize() >= 24, () -> caption + " has " + each.getFont());
            }
        }

        robot.push(KeyCode.ESCAPE);
        waitUntil(() -> !stage.isFullScreen());
        waitUntil(() -> Math.abs(stage.getWidth() - width) < 1);
        WaitForAsyncUtils.sleep(600, TimeUnit.MILLISECONDS);
        assertEquals(pane, window.model().lesson().layoutProperty().get().training());
        assertTrue(stage.getScene().lookup(".menu-bar").isVisible());
        assertTrue(stage.getScene().lookup(".status-bar").isVisible());
        assertFalse(stage.getScene().lookup(".leave-note").isVisible());
        assertArrayEquals(dividers, split.getDividerPositions(), 0.01);
        assertEquals(1, ScreenScale.marks());
        assertTrue(window.model().compare().selectionProperty().get().complete(), "Escape left the path alone");
    }
}
