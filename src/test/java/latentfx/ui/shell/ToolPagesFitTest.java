package latentfx.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import latentfx.task.Workers;
import latentfx.ui.fx.FxThread;
import latentfx.ui.fx.ScreenScale;
import latentfx.ui.settings.Threads;
import latentfx.ui.tools.Tool;
import latentfx.ui.training.FakeWorkbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** In the smallest window no page of the tools scrolls sideways or is cut at its edge. */
@ExtendWith(ApplicationExtension.class)
final class ToolPagesFitTest {
    @TempDir
    static Path folder;

    private final Workers workers = Workers.start();
    private final Locale before = Locale.getDefault();
    private Stage stage;

    @Start
    void show(Stage shared) {
        Locale.setDefault(Locale.ENGLISH);
        Threads threads = new Threads(workers.training(), workers.decoding(), workers.background(), FxThread.INSTANCE);
        stage = new Stage();
        MainWindow window = new MainWindow(TestServices.with(new FakeWorkbench(), folder, threads), stage);
        window.show();
        stage.setMaximized(false);
        stage.setWidth(960);
        stage.setHeight(640);
    }

    @Stop
    void close() {
        stage.close();
        Locale.setDefault(before);
    }

    @AfterEach
    void stop() {
        workers.close();
    }

    @Test
    void everyPageFitsAWindowOf960By640(FxRobot robot) {
        sizeTo(robot, 960, 640);
        forEveryPage(robot, ToolPagesFitTest::assertFits);
    }

    @Test
    void aPartThatIsTooWideForItsPageIsFound(FxRobot robot) {
        sizeTo(robot, 960, 640);
        Region wide = new Region();
        wide.setMinSize(700, 10);
        assertFound(robot, wide, "region is cut at the right");
        Button button = new Button("Wide");
        button.setMinWidth(700);
        assertFound(robot, button, "button is cut at the right");
    }

    @Test
    void aPartThatIsTooHighForItsPageIsFound(FxRobot robot) {
        sizeTo(robot, 960, 640);
        Button high = new Button("High");
        high.setMinHeight(900);
        assertFound(robot, high, "button is cut at the bottom");
        Region drawn = new Region();
        drawn.setMinHeight(900);
        assertFound(robot, drawn, "region is cut at the bottom");
    }

    /** Puts {@code broken} below the notes of a lesson, on a page that does not scroll, and looks for it. */
    private static void assertFound(FxRobot robot, Region broken, String fault) {
        if (robot.lookup(".learn-page").tryQuery().isEmpty()) {
            robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        }
        broken.getStyleClass().add("broken");
        Pane page = robot.lookup(".learn-page").queryAs(Pane.class);
        robot.interact(() -> page.getChildren().add(broken));
        WaitForAsyncUtils.waitForFxEvents();
        List<String> found = new PageFaults(robot.lookup(".tool-page").<Parent>query()).all();
        robot.interact(() -> page.getChildren().remove(broken));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(found.stream().anyMatch(it -> it.contains("broken") && it.contains(fault)), fault + ": " + found);
        assertEquals(List.of(), new PageFaults(robot.lookup(".tool-page").<Parent>query()).all());
    }

    @Test
    void noWordsAreCutAtTwiceTheSizeInAWindowOf1280By800(FxRobot robot) {
        sizeTo(robot, 1280, 800);
        for (int step = 0; step < 3; step++) {
            robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        }
        forEveryPage(robot, ToolPagesFitTest::assertNotCut);
        for (int step = 0; step < 3; step++) {
            robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        }
    }

    private void sizeTo(FxRobot robot, double width, double height) {
        robot.interact(() -> {
            stage.setMaximized(false);
            stage.setWidth(width);
            stage.setHeight(height);
        });
    }

    private static void forEveryPage(FxRobot robot, BiConsumer<FxRobot, String> check) {
        for (Tool tool : Tool.values()) {
            if (robot.lookup("#tool-" + tool.id()).queryAs(Labeled.class).getPseudoClassStates().stream()
                    .noneMatch(state -> state.getPseudoClassName().equals("selected"))) {
                robot.push(KeyCode.CONTROL, KeyCode.valueOf("DIGIT" + tool.number()));
            }
            for (String page : tool.pages()) {
                open(robot, page);
                WaitForAsyncUtils.waitForFxEvents();
                check.accept(robot, tool.id() + " › " + page);
            }
        }
    }

    private static void open(FxRobot robot, String page) {
        Optional<Node> button = robot.lookup("#page-" + page).tryQuery();
        if (button.isPresent()) {
            try {
                robot.clickOn(button.get());
            } catch (RuntimeException covered) {
                throw new AssertionError("the button of the page " + page + " cannot be clicked", covered);
            }
        } else if (robot.lookup("#page-more").tryQuery().isPresent()) {
            MenuButton more = robot.lookup("#page-more").queryAs(MenuButton.class);
            more.getItems().stream()
                    .filter(item -> ("page-" + page).equals(item.getId()))
                    .forEach(item -> robot.interact(item::fire));
        }
    }

    private static void assertFits(FxRobot robot, String page) {
        Node pane = robot.lookup(".tool-page").query();
        Bounds inside = pane.localToScene(pane.getLayoutBounds());
        assertTrue(inside.getWidth() >= 280, page + " is " + inside);
        assertFalse(
                robot.from(pane).lookup(".scroll-bar").queryAllAs(ScrollBar.class).stream()
                        .anyMatch(bar -> bar.getOrientation() == Orientation.HORIZONTAL && bar.isVisible()),
                page + " scrolls sideways");
        assertEquals(List.of(), new PageFaults((Parent) pane).all(), page + " is cut");
        Predicate<Node> shown = node -> node instanceof Labeled words && shows(words);
        for (Labeled words : robot.from(pane).lookup(shown).queryAllAs(Labeled.class)) {
            Bounds at = words.localToScene(words.getLayoutBounds());
            assertTrue(at.getMaxX() <= inside.getMaxX() + 1, page + ": “" + words.getText() + "” at " + at);
        }
        for (Labeled heading : robot.from(pane).lookup(".heading").queryAllAs(Labeled.class)) {
            if (shows(heading)) {
                assertTrue(heading.getWidth() + 1 >= heading.prefWidth(-1), page + " cuts " + heading.getText());
            }
        }
    }

    private static void assertNotCut(FxRobot robot, String page) {
        Node pane = robot.lookup(".tool-page").query();
        double font = robot.from(robot.lookup(".tool-pane").<Node>query())
                .lookup(".heading")
                .queryAs(Labeled.class)
                .getFont()
                .getSize();
        assertTrue(font >= 2 * ScreenScale.FONT, page + " is written at " + font + " pixels");
        List<String> cut = new ArrayList<>();
        Predicate<Node> shown = node -> node instanceof Labeled words && shows(words);
        for (Labeled words : robot.from(pane).lookup(shown).queryAllAs(Labeled.class)) {
            words.getChildrenUnmodifiable().stream()
                    .filter(Text.class::isInstance)
                    .map(text -> ((Text) text).getText())
                    .filter(drawn -> !drawn.equals(words.getText()) && drawn.endsWith(words.getEllipsisString()))
                    .forEach(drawn -> cut.add("“" + words.getText() + "” as “" + drawn + "”"));
        }
        assertEquals(List.of(), cut, page + " cuts words");
    }

    private static boolean shows(Labeled words) {
        for (Node node = words; node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return words.getText() != null && !words.getText().isEmpty();
    }
}
