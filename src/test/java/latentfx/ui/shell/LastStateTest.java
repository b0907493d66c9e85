package latentfx.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import latentfx.lesson.file.LessonFile;
import latentfx.task.Workers;
import latentfx.ui.fx.FxThread;
import latentfx.ui.settings.Threads;
import latentfx.ui.training.FakeWorkbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** A window offers what crashed windows have left, and what is not answered stays for the next one. */
@ExtendWith(ApplicationExtension.class)
final class LastStateTest {
    @TempDir
    private Path home;

    private final Workers workers = Workers.start();
    private final Locale before = Locale.getDefault();
    private Stage stage;
    private MainWindow window;

    @BeforeEach
    void crash() throws IOException {
        Locale.setDefault(Locale.ENGLISH);
        MainViewModel crashed = LessonWindows.window(home);
        crashed.begin();
        crashed.lesson().notesProperty().set("kept");
        for (String name : List.of("one", "two")) {
            Path folder = Files.createDirectories(home.resolve("sessions").resolve(name));
            LessonFile.write(crashed.lesson().toKeep().orElseThrow().lesson(), folder.resolve("state.lab"));
        }
    }

    @AfterEach
    void end() {
        workers.close();
        Locale.setDefault(before);
    }

    private void open(FxRobot robot) throws Exception {
        Threads threads = new Threads(workers.training(), workers.decoding(), workers.background(), FxThread.INSTANCE);
        robot.interact(() -> {
            stage = new Stage();
            window = new MainWindow(TestServices.with(new FakeWorkbench(), home, threads), stage);
            window.show();
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> robot.lookup("#ask-later")
                .tryQuery()
                .isPresent());
    }

    private void close(FxRobot robot) throws Exception {
        robot.interact(window::close);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !stage.isShowing());
    }

    private int states() throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve("sessions"))) {
            return (int) files.filter(file -> file.endsWith("state.lab")).count();
        }
    }

    @Test
    void anOfferWithoutAnAnswerIsMadeAgain(FxRobot robot) throws Exception {
        open(robot);
        close(robot);
        open(robot);
        robot.interact(
                () -> robot.lookup("#ask-later").queryAs(ButtonBase.class).fire());
        close(robot);
        open(robot);
        String question = robot.lookup(".info-card .label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .filter(text -> text.contains("Show them again?"))
                .findFirst()
                .orElseThrow();
        assertTrue(question.endsWith("An older state is kept too."), question);
        close(robot);
        assertEquals(2, states());
    }

    @Test
    void whatIsDeletedIsGoneAndTheNextOneIsOffered(FxRobot robot) throws Exception {
        open(robot);
        robot.clickOn("#ask-no");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> states() == 1);
        assertTrue(robot.lookup("#ask-later").tryQuery().isPresent());
        robot.clickOn("#ask-later");
        close(robot);
        assertEquals(1, states());
    }

    @Test
    void whatIsShownAgainIsKeptByTheNewWindowBeforeItIsDeleted(FxRobot robot) throws Exception {
        open(robot);
        robot.clickOn("#ask-yes");
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> window.model().lesson().notesProperty().get().equals("kept"));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> states() == 2 && only("one", "two"));
        close(robot);
        assertEquals(1, states(), "the other one waits, and this window has closed as it should");
        assertFalse(stage.isShowing());
    }

    /** Whether just one of two is left. */
    private boolean only(String one, String other) {
        Path sessions = home.resolve("sessions");
        return Files.exists(sessions.resolve(one)) != Files.exists(sessions.resolve(other));
    }
}
