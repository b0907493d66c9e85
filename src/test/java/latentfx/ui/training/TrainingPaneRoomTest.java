package latentfx.ui.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import latentfx.ui.fx.Themes;
import latentfx.ui.training.data.DataChoices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** In a small window everything that matters can be reached, and a wrong setting is found. */
@ExtendWith(ApplicationExtension.class)
final class TrainingPaneRoomTest {
    private static final double HEIGHT = 560; // what a window of 960 × 640 leaves for the pane

    private final FakeWorkbench workbench = new FakeWorkbench();
    private final Semaphore batches = new Semaphore(0);
    private final ExecutorService training = Executors.newSingleThreadExecutor();
    private final Locale before = Locale.getDefault();
    private TrainingViewModel model;

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
        stage.setScene(new Scene(pages(), 2 * 304, HEIGHT));
        stage.show();
    }

    /** Both pages side by side, so that a test sees what the one does to the other. */
    private HBox pages() {
        HBox pages =
                new HBox(new SettingsPage(model, () -> {}, () -> {}), new RunPage(model, () -> {}, () -> {}, () -> {}));
        for (Node page : pages.getChildren()) {
            if (page instanceof Region region) {
                region.setMinWidth(304);
                region.setMaxWidth(304);
            }
        }
        return pages;
    }

    @AfterEach
    void stop(FxRobot robot) {
        robot.interact(model::cancelAll); // the next in the queue would be handed to a closed executor
        batches.release(100_000);
        training.shutdownNow();
        Locale.setDefault(before);
    }

    private void queue(FxRobot robot, int trainings) {
        for (int i = 0; i < trainings; i++) {
            int latent = 2 + i;
            robot.interact(() -> {
                model.form().latent().textProperty().set(String.valueOf(latent));
                model.start();
            });
        }
        batches.release(workbench.trainer.batchesPerEpoch);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void assertInside(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        assertTrue(bounds.getMinY() >= 0 && bounds.getMaxY() <= HEIGHT, node + " at " + bounds);
    }

    @Test
    void dataKindStartAndProgressAreInSightWithAQueueOfFive(FxRobot robot) {
        queue(robot, 5);
        for (String id : new String[] {
            "#data-choice",
            "#kind-choice",
            "#paired-run",
            "#training-start",
            "#training-cancel",
            "#training-line",
            "#training-queue",
            "#loss-chart"
        }) {
            assertInside(robot.lookup(id).query());
        }
        ScrollPane settings = robot.lookup(".settings-scroll").queryAs(ScrollPane.class);
        assertTrue(settings.getHeight() >= 199, "settings keep their place: " + settings.getHeight());
        assertTrue(
                settings.getViewportBounds().getWidth() < settings.getWidth() - 1,
                "what is cut off has a scroll bar beside it");
    }

    @Test
    void nothingIsToldOfATrainingBeforeTheFirst(FxRobot robot) {
        assertFalse(robot.lookup("#loss-chart").query().getParent().getParent().isVisible());
        assertEquals(
                "Ready to train.",
                robot.lookup("#training-line").queryAs(Label.class).getText());
    }

    @Test
    void aWrongSettingIsNamedAndAClickLeadsToIt(FxRobot robot) {
        Hyperlink wrong = robot.lookup("#wrong-settings").queryAs(Hyperlink.class);
        assertFalse(wrong.isVisible());
        robot.interact(() -> model.form().epochs().textProperty().set("many"));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Correct first: Epochs", wrong.getText());
        assertTrue(
                robot.lookup("#diagram").query().getPseudoClassStates().stream()
                        .noneMatch(state -> state.getPseudoClassName().equals("outdated")),
                "the network is the same, however often it sees the images");
        robot.clickOn(wrong);
        assertTrue(robot.lookup("#setting-epochs").query().isFocusWithin());
        robot.interact(() -> model.form().epochs().textProperty().set("3"));
        assertFalse(wrong.isVisible());
    }

    @Test
    void theFocusGoesWithATrainingThatIsMovedByKeys(FxRobot robot) {
        queue(robot, 4);
        QueueEntry last = model.queue().entries().get(3);
        Node up = robot.lookup(".queue-row").queryAllAs(QueueRow.class).stream()
                .skip(3)
                .findFirst()
                .orElseThrow()
                .lookup(".button");
        robot.interact(up::requestFocus);
        robot.type(KeyCode.SPACE).type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1, model.queue().entries().indexOf(last), "twice up, next after the one under way");
        assertTrue(robot.lookup(".queue-row").queryAllAs(QueueRow.class).stream()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .isFocusWithin());
    }
}
