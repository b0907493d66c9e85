package latentfx.ui.lesson.player;

import static latentfx.ui.shell.LessonWindows.window;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import latentfx.lesson.file.BundledLessons;
import latentfx.lesson.file.Lesson;
import latentfx.lesson.run.LessonRun;
import latentfx.lesson.run.Prediction;
import latentfx.lesson.script.LessonScript;
import latentfx.ui.lesson.LessonDesk;
import latentfx.ui.shell.MainViewModel;
import latentfx.ui.tools.Tool;
import latentfx.ui.tools.ToolPage;
import latentfx.ui.tools.ToolPane;
import latentfx.ui.tools.ToolsViewModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** A step that is about a page of a tool leads to it, in front of a class and beside the maps, and back to its question. */
@ExtendWith(ApplicationExtension.class)
final class StepPageTest {
    private static final double WIDTH = 1200;
    private static final double LESSON = 400;

    private final Locale before = Locale.getDefault();
    private final ToolsViewModel tools = new ToolsViewModel();

    @TempDir
    private Path folder;

    private Stage stage;

    @Start
    void keep(Stage shared) {
        Locale.setDefault(Locale.ENGLISH);
        stage = new Stage();
    }

    @Stop
    void close() {
        stage.close();
        Locale.setDefault(before);
    }

    private LessonDesk begun(String lesson, int steps) {
        MainViewModel window = window(folder);
        window.begin();
        LessonDesk desk = window.lesson().desk(window.shelf(), window.compare(), window.training(), tools);
        try {
            desk.player().begin(unmeasured(BundledLessons.find(lesson).orElseThrow()));
        } catch (IOException damaged) {
            throw new AssertionError(damaged);
        }
        for (int i = 1; i < steps; i++) {
            desk.player().next();
        }
        return desk;
    }

    /** The lesson without its figures, which take seconds. */
    private static Lesson unmeasured(Lesson lesson) {
        LessonScript script = lesson.script().orElseThrow();
        return new Lesson(
                lesson.left(),
                lesson.right(),
                lesson.state(),
                Optional.of(new LessonScript(
                        script.id(),
                        script.number(),
                        script.minutes(),
                        script.level(),
                        script.title(),
                        script.knows(),
                        "",
                        script.steps(),
                        script.remember())),
                lesson.models(),
                lesson.pictures());
    }

    private ToolPane pane() {
        List<ToolPage> pages = new ArrayList<>();
        for (Tool tool : Tool.values()) {
            tool.pages().forEach(page -> pages.add(new ToolPage(tool, page, Region::new)));
        }
        return new ToolPane(tools, pages);
    }

    private Button button(String id) {
        Button found = (Button) stage.getScene().lookup("#" + id);
        assertTrue(found != null && found.isVisible(), id);
        return found;
    }

    @Test
    void inClassAPageStandsInPlaceOfTheMapsOnceItIsOpened(FxRobot robot) {
        robot.interact(() -> {
            LessonDesk desk = begun("rolled-up", 1);
            ToolPane pane = pane();
            Pane maps = new Pane();
            stage.setScene(new Scene(new HBox(pane, maps), WIDTH, 600));
            stage.show();
            pane.setVisible(false);
            Runnable end = new ClassPage(desk.player(), tools, pane, maps, () -> WIDTH - LESSON).follow();
            assertFalse(pane.isVisible(), "the first step asks the teacher to show it");
            desk.player().openPage();
            assertTrue(pane.isVisible());
            assertFalse(maps.isVisible());
            stage.getScene().getRoot().layout();
            assertEquals(WIDTH - LESSON, pane.getWidth(), 1, "no bar of tools beside it");
            end.run();
            assertFalse(pane.isVisible());
            assertTrue(maps.isVisible());
        });
    }

    @Test
    void inClassThePageExploreLeavesRoomForTheMaps(FxRobot robot) {
        robot.interact(() -> {
            LessonDesk desk = begun("beta-collapse", 7);
            ToolPane pane = pane();
            Pane maps = new Pane();
            stage.setScene(new Scene(new HBox(pane, maps), WIDTH, 600));
            stage.show();
            new ClassPage(desk.player(), tools, pane, maps, () -> WIDTH - LESSON).follow();
            assertTrue(pane.isVisible());
            assertTrue(maps.isVisible());
        });
    }

    @Test
    void belowAPageOneIsLedToTheQuestion(FxRobot robot) {
        robot.interact(() -> {
            LessonDesk desk = begun("rolled-up", 2);
            stage.setScene(new Scene(desk.views().strip(tools), 400, 300));
            stage.show();
            assertTrue(tools.isOpen(Tool.INSPECT));
            Button predict = button("lesson-strip-back");
            assertEquals("Make your prediction", predict.getText());
            assertEquals("Skip", button("lesson-strip-next").getText());
            predict.fire();
            assertTrue(tools.isOpen(Tool.LEARN));
            desk.player().lock(new Prediction.Guessed(2));
            desk.player().openPage();
            assertEquals("Next", button("lesson-strip-next").getText());
        });
    }

    @Test
    void aTaskOnAPageEndsThereAndLeadsToWhatWasMeasured(FxRobot robot) {
        robot.interact(() -> {
            LessonDesk desk = begun("rolled-up", 5);
            stage.setScene(new Scene(desk.views().strip(tools), 400, 300));
            stage.show();
            button("lesson-strip-done").fire();
            assertTrue(tools.isOpen(Tool.LEARN), "there are figures to read");
            LessonRun run = desk.player().runProperty().get().orElseThrow();
            assertEquals(4, run.index());
            assertTrue(run.revealed());
            desk.player().openPage();
            assertNull(stage.getScene().lookup("#lesson-strip-done"));
        });
    }
}
