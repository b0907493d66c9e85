package latentfx.ui.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import latentfx.model.Checkpoint;
import latentfx.model.Zoo;
import latentfx.ui.fx.Themes;
import latentfx.ui.training.data.DataChoices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class TrainingPaneTest {
    private final FakeWorkbench workbench = new FakeWorkbench();
    private final Semaphore batches = new Semaphore(0);
    private final ExecutorService training = Executors.newSingleThreadExecutor();
    private final Locale before = Locale.getDefault();
    private TrainingViewModel model;
    private int watched;

    @Start
    void show(Stage stage) {
        Locale.setDefault(Locale.ENGLISH);
        Themes.use(false);
        workbench.trainer.beforeBatch = () -> batches.acquireUninterruptibly();
        DataChoices data = new DataChoices(
                new FakeSource("squares", true),
                place -> new FakeSource("there", true),
                Runnable::run,
                Platform::runLater);
        model = new TrainingViewModel(workbench, data, training, Runnable::run, Platform::runLater);
        stage.setScene(new Scene(pages(), 2 * 304, 720));
        stage.show();
    }

    /** Both pages side by side, so that a test sees what the one does to the other. */
    private HBox pages() {
        HBox pages = new HBox(
                new SettingsPage(model, () -> {}, () -> watched++), new RunPage(model, () -> {}, () -> {}, () -> {}));
        for (Node page : pages.getChildren()) {
            if (page instanceof Region region) {
                region.setMinWidth(304);
                region.setMaxWidth(304);
            }
        }
        return pages;
    }

    @AfterEach
    void stop() {
        batches.release(100_000);
        training.shutdownNow();
        Locale.setDefault(before);
    }

    private void waitUntil(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void scrollDown(FxRobot robot) {
        ScrollPane settings = robot.lookup(".settings-scroll").queryAs(ScrollPane.class);
        robot.interact(() -> settings.setVvalue(1));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aStartedTrainingDrawsItsCurves(FxRobot robot) throws Exception {
        robot.clickOn("#training-start");
        batches.release(3 * workbench.trainer.batchesPerEpoch);
        waitUntil(() -> model.current().history().size() == 3);
        robot.interact(() -> robot.lookup("#loss-chart").query().getParent().layout());
        Polyline curve = robot.lookup("#loss-chart .train-curve").queryAs(Polyline.class);
        waitUntil(() -> curve.getPoints().size() == 6);
        assertTrue(curve.getPoints().get(0) < curve.getPoints().get(2), "time goes to the right");
        assertTrue(curve.getPoints().get(1) < curve.getPoints().get(3), "a falling loss falls on screen");
        String readout = robot.lookup("#loss-readout").queryAs(Label.class).getText();
        assertTrue(readout.contains("205.0") && readout.contains("209.0"), readout);
        assertEquals(
                "Add to queue", robot.lookup("#training-start").queryButton().getText());
        assertFalse(robot.lookup("#training-queue").query().isVisible(), "one training needs no list");
        assertEquals(1, watched, "the run is shown");
    }

    @Test
    void theChartNamesItsAxesAndTellsTheValuesUnderThePointer(FxRobot robot) throws Exception {
        robot.clickOn("#training-start");
        batches.release(3 * workbench.trainer.batchesPerEpoch);
        waitUntil(() -> model.current().history().size() == 3);
        List<String> names = robot.lookup("#loss-chart .chart-axis-name").queryAllAs(Text.class).stream()
                .map(Text::getText)
                .toList();
        assertEquals(List.of("epoch", "nats per image"), names);
        Region chart = robot.lookup("#loss-chart").queryAs(Region.class);
        assertTrue(chart.getHeight() > 300, "the chart takes the height that is left: " + chart.getHeight());
        robot.moveTo(chart);
        WaitForAsyncUtils.waitForFxEvents();
        Checkpoint pointed = model.current().history().stream()
                .filter(point -> robot.lookup("#loss-readout")
                        .queryAs(Label.class)
                        .getText()
                        .contains(String.valueOf(point.train().total())))
                .findFirst()
                .orElseThrow();
        assertEquals(
                String.valueOf(pointed.train().total()),
                robot.lookup("#loss-chart .train-value").queryAs(Text.class).getText());
        assertEquals(
                String.valueOf(pointed.heldOut().total()),
                robot.lookup("#loss-chart .held-out-value").queryAs(Text.class).getText());
    }

    @Test
    void aSecondTrainingWaitsInTheListAndCanBeTakenOffIt(FxRobot robot) throws Exception {
        robot.doubleClickOn("#training-start");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1, model.queue().entries().size(), "a double click starts one training, not two");
        robot.interact(() -> model.form().latent().textProperty().set("3"));
        robot.clickOn("#training-start");
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("#training-queue").query().isVisible());
        assertEquals(1, watched, "one that waits leaves the settings in sight for the next");
        robot.clickOn("#training-under-way");
        assertEquals(2, watched);
        robot.clickOn("#queue-end-waiting");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1, model.queue().entries().size());
        assertFalse(robot.lookup("#training-queue").query().isVisible());
        assertEquals(TrainingState.TRAINING, model.current().stateProperty().get());
    }

    @Test
    void cancelStopsItAndStartIsThereAgain(FxRobot robot) throws Exception {
        robot.clickOn("#training-start");
        waitUntil(() -> !robot.lookup("#training-cancel").queryButton().isDisabled());
        robot.clickOn("#training-cancel");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(TrainingState.CANCELLED, model.current().stateProperty().get());
        Button start = robot.lookup("#training-start").queryButton();
        assertFalse(start.isDisabled());
    }

    @Test
    void aWrongValueIsSaidBesideItsFieldAndKeepsStartFromBeingPressed(FxRobot robot) {
        scrollDown(robot);
        Spinner<?> epochs = robot.lookup("#setting-epochs").queryAs(Spinner.class);
        robot.doubleClickOn(epochs.getEditor()).write("0");
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup(".setting-problem").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.isVisible() && label.getText().contains("0")));
        assertTrue(robot.lookup("#training-start").queryButton().isDisabled());
    }

    @Test
    void theArrowKeysStepANumber(FxRobot robot) {
        scrollDown(robot);
        Spinner<?> batch = robot.lookup("#setting-batch").queryAs(Spinner.class);
        robot.clickOn(batch.getEditor()).press(KeyCode.UP).release(KeyCode.UP);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(256, model.form().batch().get());
        assertEquals("256", batch.getEditor().getText());
    }

    @Test
    void aKindIsChosenByKeysAndShowsItsOptionsAndItsDrawing(FxRobot robot) {
        robot.clickOn("#kind-choice").type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertEquals("beta-vae", model.form().kindProperty().get().id());
        assertTrue(robot.lookup("#setting-option-beta").tryQuery().isPresent());
        robot.type(KeyCode.D);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("denoising", model.form().kindProperty().get().id());
        assertTrue(robot.lookup("#setting-option-beta").tryQuery().isEmpty());
        assertTrue(robot.lookup("#setting-option-noise").tryQuery().isPresent());
        assertTrue(robot.lookup("#diagram .speck").tryQuery().isPresent(), "noise is drawn at the input");
        robot.interact(() -> model.form().latent().textProperty().set("32"));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("#diagram .diagram-number").queryAllAs(Text.class).stream()
                .anyMatch(number -> number.getText().equals("32")));
    }

    @Test
    void steppingANumberSaysWhatToExpect(FxRobot robot) {
        Spinner<?> latent = robot.lookup("#setting-latent").queryAs(Spinner.class);
        robot.clickOn(latent.getEditor()).type(KeyCode.UP);
        WaitForAsyncUtils.waitForFxEvents();
        String told = robot.lookup("#effect").queryAs(Label.class).getText();
        assertTrue(told.contains("2 → 3"), told);
        robot.interact(() -> model.form().latent().textProperty().set("none"));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("#diagram").query().getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("outdated")));
    }

    @Test
    void aNetWithTooManyWeightsForUsualImagesIsSaidToBe(FxRobot robot) {
        Label refusal = robot.lookup("#diagram-refusal").queryAs(Label.class);
        assertFalse(refusal.isVisible());
        robot.interact(() -> model.form().hidden().textProperty().set("8192 8192"));
        assertTrue(refusal.isVisible());
        robot.interact(() -> model.form().hidden().textProperty().set("512"));
        assertFalse(refusal.isVisible());
    }

    @Test
    void pcaDisablesWhatItDoesNotNeedAndSaysWhy(FxRobot robot) {
        robot.interact(() -> model.form().kindProperty().set(Zoo.kind("pca")));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("#setting-epochs").query().isDisabled());
        assertTrue(robot.lookup("#plan-reason").query().isVisible());
        assertFalse(
                robot.lookup("#setting-hidden").query().getParent().getParent().isVisible());
        robot.interact(() -> model.form().kindProperty().set(Zoo.kind("ae")));
        assertFalse(robot.lookup("#setting-epochs").query().isDisabled());
        assertFalse(robot.lookup("#plan-reason").query().isVisible());
    }
}
