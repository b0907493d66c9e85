package latentfx.ui.untangling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import latentfx.ui.fx.FxThread;
import latentfx.ui.fx.Themes;
import latentfx.ui.fx.UndoStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The page trains a net, and is used with the mouse or with keys alone. */
@ExtendWith(ApplicationExtension.class)
final class UntanglingPageTest {
    private final UntangleViewModel net = new UntangleViewModel(new UndoStack(100), Runnable::run, FxThread.INSTANCE);

    private UntanglingPage page;

    @Start
    void open(Stage stage) {
        Themes.use(false);
        page = new UntanglingPage(net);
        stage.setScene(new Scene(page, 420, 760));
        stage.setWidth(420); // the stage is shared; within the screen of 800
        stage.setHeight(760);
        stage.show();
    }

    private static String text(FxRobot robot, String id) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    @Test
    void aNetIsTrainedByItsButtonAndScrubbedByKeys(FxRobot robot) {
        robot.interact(() -> robot.lookup("#untangle-train").queryButton().fire());
        assertTrue(text(robot, "#untangle-said").startsWith("Epoch 50 of 50: 9"), text(robot, "#untangle-said"));
        double window = robot.lookup("#untangle-window-cell .progress-bar")
                .queryAs(ProgressBar.class)
                .getProgress();
        assertTrue(window >= 0.98, "window " + window);

        robot.interact(() -> robot.lookup("#untangle-epoch").query().requestFocus());
        robot.push(KeyCode.HOME);
        assertEquals(0, net.epochProperty().get());
        robot.push(KeyCode.RIGHT);
        assertEquals(1, net.epochProperty().get());
    }

    @Test
    void ownPointsArePutByKeysAlone(FxRobot robot) {
        robot.interact(() -> net.sourceProperty().set(PointSource.OWN));
        robot.interact(() -> robot.lookup("#untangle-input").query().requestFocus());
        robot.push(KeyCode.LEFT);
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.DIGIT2);
        assertEquals(2, net.ownProperty().get().points().size());
        assertEquals(-0.1, net.ownProperty().get().points().get(0).x(), 1e-9);
        assertTrue(text(robot, "#untangle-said").startsWith("Epoch 0 of"));
        robot.push(KeyCode.DELETE);
        assertEquals(1, net.ownProperty().get().points().size());
    }

    @Test
    void aSeedOfTheWallIsTakenByKeys(FxRobot robot) {
        robot.interact(() -> robot.lookup("#untangle-tiles").query().requestFocus());
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.ENTER);
        assertEquals(1, net.seedProperty().get());
    }

    @Test
    void nothingIsWiderThanThePage(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        Region column = robot.lookup(".untangle-column").queryAs(Region.class);
        assertTrue(column.minWidth(-1) <= 400, "at least " + column.minWidth(-1));
    }
}
