package latentfx.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.controls.ModalPane;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import latentfx.analysis.Side;
import latentfx.task.Workers;
import latentfx.ui.fx.FileDialogs;
import latentfx.ui.fx.FxThread;
import latentfx.ui.fx.Problem;
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

@ExtendWith(ApplicationExtension.class)
final class MainWindowTest {
    @TempDir
    static Path folder;

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
        stage = new Stage(); // the given one is shared with other tests, which must not inherit size and place
        Services services = TestServices.with(workbench, folder, threads);
        services.settings()
                .put("tools.open", "train"); // at the first start of a window of this size the pane is closed
        window = new MainWindow(services, stage);
        window.show();
    }

    @Stop
    void close() {
        stage.close();
        Locale.setDefault(before);
    }

    @AfterEach
    void stop() {
        batches.release(100_000);
        workers.close();
    }

    private static void waitUntil(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void theFirstModelsComeByThemselves() throws Exception {
        waitUntil(() -> window.model().compare().selectionProperty().get().complete());
        assertEquals(
                "mnist-ae-4",
                window.model()
                        .sides()
                        .entryProperty(Side.LEFT)
                        .get()
                        .orElseThrow()
                        .name());
    }

    @Test
    void theBadgeBelowAMapOpensItsPageOfTheHelp(FxRobot robot) throws Exception {
        waitUntil(() -> !robot.lookup(".map-badge").queryAll().isEmpty()
                && robot.lookup(".map-badge").query().isVisible());
        robot.interact(
                () -> robot.lookup(".map-badge").queryAs(ButtonBase.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                "Trustworthiness, continuity",
                robot.lookup(".help-title").queryAs(Labeled.class).getText());
        robot.clickOn("#help-search").write("largest empty ball");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Holes", robot.lookup(".help-title").queryAs(Labeled.class).getText());
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup(".help-title").queryAll().isEmpty(), "the maps have their room again");
    }

    @Test
    void theHintGoesOnceItHasBeenFollowed(FxRobot robot) throws Exception {
        waitUntil(() -> window.model().compare().selectionProperty().get().complete());
        robot.interact(window.model().compare().hints()::settle);
        assertTrue(robot.lookup("#map-hint").queryAll().stream().anyMatch(Node::isVisible));
        robot.interact(() -> window.model().compare().path().dragTo(0.3));
        assertTrue(robot.lookup("#map-hint").queryAll().stream().noneMatch(Node::isVisible));
    }

    @Test
    void aWindowStaysMaximisedOverAFileDialog(FxRobot robot) throws Exception {
        robot.interact(() -> {
            stage.setMaximized(true);
            FileDialogs.ask(stage, owner -> {
                stage.setMaximized(false); // as a window manager does
                return null;
            });
        });
        waitUntil(stage::isMaximized);
        robot.interact(() -> stage.setMaximized(false));
    }

    @Test
    void aProblemIsOneSentenceWithItsDetailsFoldedAway(FxRobot robot) {
        robot.interact(
                () -> window.model().tell(Problem.of("The file x is damaged.", new IllegalStateException("why"))));
        assertEquals(
                "The file x is damaged.",
                robot.lookup("#problem-sentence").queryAs(Labeled.class).getText());
        assertFalse(robot.lookup("#problem-banner .text-area").query().isVisible());
        robot.clickOn("#problem-details");
        assertTrue(robot.lookup("#problem-banner .text-area").query().isVisible());
        robot.clickOn("#problem-dismiss");
        assertFalse(robot.lookup("#problem-banner").query().isVisible());
    }

    @Test
    void closingDuringATrainingAsksOnceAndKeepsItIfToldSo(FxRobot robot) throws Exception {
        robot.clickOn("#training-start");
        waitUntil(() -> window.model().training().current().stateProperty().get() == TrainingState.TRAINING);
        assertTrue(isShown(robot, "#loss-chart"), "a started training shows its run");
        robot.interact(window::close);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(stage.isShowing());
        robot.clickOn("#ask-no");
        assertTrue(stage.isShowing());
        assertEquals(
                TrainingState.TRAINING,
                window.model().training().current().stateProperty().get());
        robot.interact(window::close);
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#ask-yes");
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(stage.isShowing());
        assertEquals(
                TrainingState.CANCELLED,
                window.model().training().current().stateProperty().get());
    }

    @Test
    void closingSaysHowManyWaitAndEnterKeepsThemAll(FxRobot robot) throws Exception {
        robot.clickOn("#training-start");
        waitUntil(() -> window.model().training().current().stateProperty().get() == TrainingState.TRAINING);
        robot.interact(() -> window.model().training().start());
        robot.interact(() -> window.model().training().start());
        robot.interact(window::close);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup(".info-card .label").queryAllAs(Labeled.class).stream()
                .anyMatch(label -> label.getText().contains("the 2 waiting")));
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(stage.isShowing());
        assertEquals(3, window.model().training().queue().entries().size(), "Enter does not reach the pane beneath");
        robot.interact(window::close);
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#ask-yes");
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(stage.isShowing());
        assertFalse(window.model().training().queue().isPending());
    }

    @Test
    void aModelOfTheComparisonIsOpenedWithADoubleClick(FxRobot robot) throws Exception {
        batches.release(1000);
        robot.clickOn("#training-start");
        waitUntil(() -> window.model().training().current().stateProperty().get() == TrainingState.DONE);
        String worth = robot.lookup("#training-worth").queryAs(Labeled.class).getText();
        // Divergence ½·(2·(40 − 1) + ½); half of the images have three black pixels that are drawn white, ln 10⁷ each.
        assertTrue(worth.contains("63.4") && worth.contains("20 test images of squares"), worth);
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        waitUntil(() -> window.model().comparison().rows().size() == 1);
        waitUntil(
                () -> { // a row is laid out anew while the dialog opens
                    Node row = robot.lookup("#comparison-table .table-row-cell:filled")
                            .query();
                    WaitForAsyncUtils.sleep(300, TimeUnit.MILLISECONDS);
                    return row.getScene() != null;
                });
        robot.doubleClickOn("#comparison-table .table-row-cell:filled");
        waitUntil(() -> window.model().sides().entryProperty(Side.LEFT).get().stream()
                .anyMatch(entry -> entry.name().equals("vae-2 · squares")));
        assertFalse(robot.lookup("#info-box").queryAs(ModalPane.class).isDisplay(), "the maps are in sight again");
    }

    @Test
    void theLatencyPanelComesWithF7AndTimesWhatTheMouseDoes(FxRobot robot) throws Exception {
        assertFalse(robot.lookup("#latency-panel").query().isVisible());
        robot.press(KeyCode.F7).release(KeyCode.F7);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("#latency-panel").query().isVisible());
        waitUntil(
                () -> window.model().compare().map(Side.LEFT).pictureProperty().get() != null);
        robot.moveTo(".plot-surface");
        robot.moveBy(5, 5);
        waitUntil(() -> !robot.lookup("#latency-pick-2")
                .queryAs(Labeled.class)
                .getText()
                .equals("–"));
        robot.press(KeyCode.F7).release(KeyCode.F7);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(robot.lookup("#latency-panel").query().isVisible());
    }

    private static boolean isShown(FxRobot robot, String what) {
        return robot.lookup(what).tryQuery().isPresent();
    }

    private static void push(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void theToolsFoldAwayWithF9AndTheMapsGetTheWholeWidth(FxRobot robot) {
        assertTrue(isShown(robot, ".training-pane"));
        double narrow = robot.lookup(".centre").query().getLayoutBounds().getWidth();
        push(robot, KeyCode.F9);
        assertFalse(isShown(robot, ".training-pane"));
        double bar = robot.lookup("#tool-bar").query().getLayoutBounds().getWidth();
        double wide = robot.lookup(".centre").query().getLayoutBounds().getWidth();
        assertTrue(wide > narrow + 200, narrow + " to " + wide);
        assertEquals(stage.getScene().getWidth() - bar, wide, 1);
        push(robot, KeyCode.F9);
        assertTrue(isShown(robot, ".training-pane"));
    }

    @Test
    void oneToolIsOpenAtATimeByKeysAndByItsIcon(FxRobot robot) {
        push(robot, KeyCode.CONTROL, KeyCode.DIGIT1);
        assertTrue(isShown(robot, "#lesson-notes"));
        assertFalse(isShown(robot, ".training-pane"));
        push(robot, KeyCode.CONTROL, KeyCode.DIGIT4);
        assertTrue(isShown(robot, ".explore-view"));
        assertFalse(isShown(robot, "#lesson-notes"));
        robot.clickOn("#tool-time");
        assertTrue(isShown(robot, "#time-invite"));
        robot.clickOn("#tool-time");
        assertFalse(isShown(robot, ".tool-page"));
    }

    @Test
    void inspectNamesTheMapAndItsModel(FxRobot robot) throws Exception {
        waitUntil(() -> window.model().compare().selectionProperty().get().complete());
        push(robot, KeyCode.CONTROL, KeyCode.DIGIT4);
        assertEquals(
                "mnist-ae-4", robot.lookup("#acts-on").queryAs(Labeled.class).getText());
        robot.interact(() -> window.model()
                .sides()
                .choose(Side.LEFT, window.model().shelf().find("mnist-vae-4").orElseThrow(), () -> {}));
        waitUntil(
                () -> robot.lookup("#acts-on").queryAs(Labeled.class).getText().equals("mnist-vae-4"));
    }

    @Test
    void theOpenToolIsStillOpenInAnotherLanguage(FxRobot robot) throws Exception {
        push(robot, KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.interact(() -> window.chooseLanguage(Language.KOREAN));
        waitUntil(() ->
                robot.lookup("#tool-learn").queryAs(Labeled.class).getText().equals("배우기"));
        assertTrue(isShown(robot, "#lesson-notes"));
        push(robot, KeyCode.CONTROL, KeyCode.DIGIT3);
        robot.interact(() -> window.chooseLanguage(Language.SYSTEM)); // the settings are shared with other tests
        waitUntil(() ->
                robot.lookup("#tool-learn").queryAs(Labeled.class).getText().equals("Learn"));
    }
}
