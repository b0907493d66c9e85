package latentfx.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import latentfx.task.Workers;
import latentfx.ui.fx.FxThread;
import latentfx.ui.path.PathStrips;
import latentfx.ui.settings.Threads;
import latentfx.ui.training.FakeWorkbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** The main window is gone through with the tab key in few steps, and inside a group with the arrows. */
@ExtendWith(ApplicationExtension.class)
final class TabStopsTest {
    private static final int MOST = 12;

    @TempDir
    static Path folder;

    private final Workers workers = Workers.start();
    private final Locale before = Locale.getDefault();
    private MainWindow window;
    private Stage stage;

    @Start
    void show(Stage shared) {
        Locale.setDefault(Locale.ENGLISH);
        Threads threads = new Threads(workers.training(), workers.decoding(), workers.background(), FxThread.INSTANCE);
        stage = new Stage();
        window = new MainWindow(TestServices.with(new FakeWorkbench(), folder, threads), stage);
        window.show();
    }

    @Stop
    void close() {
        stage.close();
        Locale.setDefault(before);
    }

    /** How many pictures of the path have been decoded; before all are, a window must not be closed. */
    private int strips() {
        return window.model().compare().path().stripsProperty().get().columns().size();
    }

    @AfterEach
    void stop() {
        workers.close();
    }

    @BeforeEach
    void twoMapsAndNoTool(FxRobot robot) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> strips() == PathStrips.COLUMNS);
        if (robot.lookup(".tool-page").tryQuery().isPresent()) {
            robot.push(KeyCode.F9);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node press(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
        return stage.getScene().getFocusOwner();
    }

    private Node focusOn(FxRobot robot, String what) {
        Node node = robot.lookup(what).query();
        robot.interact(node::requestFocus);
        return node;
    }

    /** What the tab key comes to until it is back at its start. */
    private List<Node> round(FxRobot robot, KeyCode... keys) {
        List<Node> stops = new ArrayList<>();
        Node first = focusOn(robot, ".plot-surface");
        for (Node next = press(robot, keys); next != first && stops.size() < 100; next = press(robot, keys)) {
            stops.add(next);
        }
        stops.add(first);
        return stops;
    }

    @Test
    void theTabKeyComesRoundInAtMostTwelveSteps(FxRobot robot) {
        List<Node> stops = round(robot, KeyCode.TAB);
        assertTrue(stops.size() <= MOST, stops.size() + " stops: " + stops);
        assertEquals(stops.size(), stops.stream().distinct().count());
        assertTrue(stops.containsAll(robot.lookup(".plot-surface").queryAll()), "both maps: " + stops);
        assertTrue(stops.contains(robot.lookup("#path-slider").query()), "the slider: " + stops);
    }

    @Test
    void shiftAndTabGoBackTheSameWay(FxRobot robot) {
        List<Node> there = new ArrayList<>(round(robot, KeyCode.TAB));
        List<Node> back = round(robot, KeyCode.SHIFT, KeyCode.TAB);
        there.remove(there.size() - 1);
        back.remove(back.size() - 1);
        Collections.reverse(there);
        assertEquals(there, back);
    }

    @Test
    void arrowsGoFromClassToClassAndTabReturnsToTheOneThatWasLeft(FxRobot robot) {
        Node first = focusOn(robot, ".legend-entry");
        Node second = press(robot, KeyCode.RIGHT);
        assertNotEquals(first, second);
        assertTrue(second.getStyleClass().contains("legend-entry"), second.toString());
        assertTrue(second.getPseudoClassStates().contains(PseudoClass.getPseudoClass("focus-visible")));
        press(robot, KeyCode.TAB);
        assertEquals(second, press(robot, KeyCode.SHIFT, KeyCode.TAB));
        assertEquals(first, press(robot, KeyCode.LEFT));
    }

    @Test
    void arrowsOnAMapStillMoveAlongThePath(FxRobot robot) {
        focusOn(robot, ".plot-surface");
        robot.interact(() -> window.model().compare().path().dragTo(0.5));
        Node map = stage.getScene().getFocusOwner();
        assertEquals(map, press(robot, KeyCode.RIGHT));
        assertEquals(0.51, window.model().compare().path().tProperty().get(), 1e-9);
    }
}
