package latentfx.ui.lesson;

import static latentfx.ui.shell.LessonWindows.window;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import latentfx.lesson.file.BundledLessons;
import latentfx.lesson.file.Lesson;
import latentfx.ui.lesson.player.LessonView;
import latentfx.ui.shell.MainViewModel;
import latentfx.ui.tools.ToolsViewModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** A running lesson marks the terms in its text and in why, each once a step, and leads the keys past them. */
@ExtendWith(ApplicationExtension.class)
final class TermsInLessonTest {
    private final Locale before = Locale.getDefault();

    @TempDir
    private Path folder;

    private Optional<Lesson> lesson = Optional.empty();
    private Stage stage;

    @Start
    void read(Stage shared) throws IOException {
        Locale.setDefault(Locale.ENGLISH);
        lesson = BundledLessons.find("what-is-latent");
        stage = new Stage();
    }

    @Stop
    void close() {
        stage.close();
        Locale.setDefault(before);
    }

    private LessonDesk shown() {
        MainViewModel window = window(folder);
        window.begin();
        LessonDesk desk =
                window.lesson().desk(window.shelf(), window.compare(), window.training(), new ToolsViewModel());
        LessonView view = desk.views().beside((card, name) -> {});
        stage.setScene(new Scene(view, 380, 700));
        stage.show();
        desk.player().begin(lesson.orElseThrow());
        return desk;
    }

    private List<String> marked() {
        List<String> words = new ArrayList<>();
        collect(stage.getScene().getRoot(), words);
        return words;
    }

    private static void collect(Node node, List<String> words) {
        if (node instanceof Text text && text.getStyleClass().contains("term")) {
            words.add(text.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
        }
    }

    @Test
    void theFirstMentionInTextAndWhyIsMarkedOnce(FxRobot robot) {
        robot.interact(() -> {
            LessonDesk desk = shown();
            desk.player().next();
            desk.player().next();
            assertEquals(List.of("decoder"), marked());
            desk.player().next();
            desk.player().next();
            assertEquals(List.of("decoder"), marked());
            desk.player().finishTask();
            layOut();
            assertEquals(List.of("decoder", "codes", "latent space"), marked(), "why says latent twice");
        });
    }

    @Test
    void theKeysAreLedToWhatAStepAsksForAndNotToATerm(FxRobot robot) {
        robot.interact(() -> {
            LessonDesk desk = shown();
            desk.player().next();
            layOut();
            Button next = (Button) stage.getScene().lookup("#lesson-next");
            next.requestFocus();
            next.fire();
            layOut();
            assertEquals(List.of("decoder"), marked());
            Node owner = stage.getScene().getFocusOwner();
            assertTrue(owner != null && "lesson-task-done".equals(owner.getId()), String.valueOf(owner));
        });
    }

    private void layOut() {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
    }
}
