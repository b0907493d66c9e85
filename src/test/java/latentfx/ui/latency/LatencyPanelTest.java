package latentfx.ui.latency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class LatencyPanelTest {
    private final LatencyViewModel latency = new LatencyViewModel();
    private final Locale before = Locale.getDefault();

    @Start
    void show(Stage stage) {
        Locale.setDefault(Locale.ENGLISH);
        latency.shownProperty().set(true);
        stage.setScene(new Scene(new StackPane(new LatencyPanel(latency)), 500, 300));
        stage.show();
    }

    @Stop
    void restore() {
        Locale.setDefault(before);
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    @Test
    void itSaysWhatToDoUntilThereAreNumbers(FxRobot robot) {
        assertEquals("Move the mouse over a map.", text(robot, "#latency-empty"));
        assertTrue(robot.lookup("#latency-empty").query().isVisible());
        robot.interact(() -> {
            latency.decoded(4_250_000);
            latency.picked(2_000);
            latency.refresh();
        });
        assertFalse(robot.lookup("#latency-empty").query().isVisible());
        assertEquals("4.25", text(robot, "#latency-decode-0"));
        assertEquals("<0.01", text(robot, "#latency-pick-1"));
        assertEquals("1", text(robot, "#latency-pick-2"));
        assertEquals("–", text(robot, "#latency-frame-0"));
    }

    @Test
    void itWatchesFramesWhileItIsShownAndSomethingMoves(FxRobot robot) throws Exception {
        robot.interact(() -> latency.stir(System.nanoTime()));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> {
            latency.stir(System.nanoTime());
            return !text(robot, "#latency-frame-0").equals("–");
        });
        assertTrue(latency.rowProperty(LatencyKind.FRAME).get().orElseThrow().p50() > 0);
    }

    @Test
    void itsButtonHidesIt(FxRobot robot) {
        robot.clickOn("#latency-close");
        assertFalse(latency.shownProperty().get());
        assertFalse(robot.lookup("#latency-panel").query().isVisible());
    }
}
