package latentfx.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import latentfx.task.Workers;
import latentfx.ui.fx.FittingLabel;
import latentfx.ui.fx.FxThread;
import latentfx.ui.path.PathStrips;
import latentfx.ui.settings.Threads;
import latentfx.ui.tools.Tool;
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

/** A screen reader has a name for everything in the window that takes the keyboard. */
@ExtendWith(ApplicationExtension.class)
final class ScreenReaderNamesTest {
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
    void twoMapsWithTheirPath() throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> strips() == PathStrips.COLUMNS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void everythingThatTakesTheKeyboardHasAName(FxRobot robot) {
        List<String> nameless = new ArrayList<>(nameless(robot, "no tool"));
        for (Tool tool : Tool.values()) {
            if (!isOpen(robot, tool)) {
                robot.push(KeyCode.CONTROL, KeyCode.valueOf("DIGIT" + tool.number()));
            }
            WaitForAsyncUtils.waitForFxEvents();
            for (String page : tool.pages()) {
                robot.lookup("#page-" + page).tryQuery().ifPresent(robot::clickOn);
                WaitForAsyncUtils.waitForFxEvents();
                nameless.addAll(nameless(robot, tool.id() + " › " + page));
            }
        }
        assertEquals("", nameless.stream().distinct().collect(Collectors.joining("\n")));
    }

    private static boolean isOpen(FxRobot robot, Tool tool) {
        return robot.lookup("#tool-" + tool.id()).queryAs(Labeled.class).getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("selected"));
    }

    @Test
    void aMapSaysWhoseItIsAndWhatItShows(FxRobot robot) {
        String left = robot.lookup(".plot-surface").query().getAccessibleText();
        assertTrue(left.startsWith("Map of the latent codes of mnist-ae-4. "), left);
        String caption = robot.lookup(".map-caption")
                .queryAs(FittingLabel.class)
                .fullProperty()
                .get();
        assertTrue(left.contains(caption), left);
        String handle = robot.lookup("#path-slider").query().getAccessibleText();
        assertTrue(handle.contains(" – "), "both ends: " + handle);
    }

    private List<String> nameless(FxRobot robot, String page) {
        Set<Node> labelled = robot.lookup(".label").queryAllAs(Label.class).stream()
                .map(Label::getLabelFor)
                .filter(node -> node != null)
                .collect(Collectors.toSet());
        return robot
                .lookup((Node node) ->
                        node.isFocusTraversable() && !isPart(node) && isShown(node) && !isNamed(node, labelled))
                .queryAll()
                .stream()
                .map(node -> page + ": " + describe(node))
                .toList();
    }

    private static String describe(Node node) {
        Node parent = node.getParent();
        return node.getClass().getSimpleName() + " #" + node.getId() + " " + node.getStyleClass() + " in "
                + (parent == null
                        ? ""
                        : parent.getClass().getSimpleName() + " #" + parent.getId() + parent.getStyleClass());
    }

    private static boolean isNamed(Node node, Set<Node> labelled) {
        boolean own =
                node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
        boolean words = node instanceof Labeled labeled
                && labeled.getText() != null
                && labeled.getText().codePoints().anyMatch(Character::isLetter);
        return own || words || labelled.contains(node);
    }

    /** The field of a spinner or a choice takes the keyboard as the whole of it, which has the name. */
    private static boolean isPart(Node node) {
        return node.getParent() instanceof Spinner<?> || node.getParent() instanceof ComboBoxBase<?>;
    }

    private static boolean isShown(Node node) {
        for (Node above = node; above != null; above = above.getParent()) {
            if (!above.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }
}
