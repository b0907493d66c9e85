package latentfx.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import latentfx.data.images.picture.PictureBytes;
import latentfx.data.images.picture.PictureFit;
import latentfx.task.Workers;
import latentfx.ui.fx.FxThread;
import latentfx.ui.fx.Problem;
import latentfx.ui.fx.Themes;
import latentfx.ui.settings.PictureMemory;
import latentfx.ui.settings.Services;
import latentfx.ui.settings.Threads;
import latentfx.ui.shell.dialog.InfoBox;
import latentfx.ui.shell.dialog.WindowDialogs;
import latentfx.ui.shell.own.PictureFolders;
import latentfx.ui.training.FakeSource;
import latentfx.ui.training.FakeWorkbench;
import latentfx.ui.training.data.DataChoices;
import latentfx.workbench.OwnImages;
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

/** A folder of pictures is shown before it is opened: Enter opens it as chosen, Escape leaves nothing. */
@ExtendWith(ApplicationExtension.class)
final class PictureFoldersTest {
    @TempDir
    private Path home;

    private final Workers workers = Workers.start();
    private final List<Problem> told = new ArrayList<>();
    private final InfoBoxHolder boxes = new InfoBoxHolder();
    private Stage stage;
    private Path folder;
    private PictureMemory memory;
    private DataChoices data;
    private PictureFolders folders;

    /** A box is made on the FX thread only. */
    private static final class InfoBoxHolder {
        private InfoBox box;
    }

    @Start
    void show(Stage shared) {
        stage = new Stage();
        boxes.box = new InfoBox();
        Scene scene = new Scene(new StackPane(boxes.box.cover()), 960, 640);
        Themes.apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void picturesInTwoFolders() throws IOException {
        folder = home.resolve("pets");
        for (int i = 0; i < 10; i++) {
            for (String name : List.of("cat", "dog")) {
                Path file = folder.resolve(name).resolve(i + ".png");
                Files.createDirectories(file.getParent());
                Files.write(file, PictureBytes.encoded(PictureBytes.plain(40, 30, i << name.length()), "png"));
            }
        }
        Files.writeString(folder.resolve("cat/broken.jpg"), "text");
        Threads threads = new Threads(workers.training(), workers.decoding(), workers.background(), FxThread.INSTANCE);
        Services services = TestServices.with(new FakeWorkbench(), home.resolve("user"), threads);
        memory = new PictureMemory(services.settings());
        data = new DataChoices(
                new FakeSource("squares", true),
                place -> OwnImages.foundAt(place, memory.of(place), services.folder()),
                workers.background(),
                FxThread.INSTANCE);
        folders = new PictureFolders(services, data, new WindowDialogs(stage, boxes.box), told::add);
    }

    @Stop
    void close() {
        stage.close();
    }

    @AfterEach
    void stop() {
        workers.close();
    }

    private static void waitUntil(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void look(FxRobot robot) throws Exception {
        robot.interact(() -> folders.open(folder));
        waitUntil(() -> robot.lookup("#form-accept")
                .tryQuery()
                .filter(it -> !it.isDisabled())
                .isPresent());
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
    }

    @Test
    void enterOpensItAsChosenAndEscapeLeavesItAsItIs(FxRobot robot) throws Exception {
        look(robot);
        assertEquals(
                "cat/broken.jpg",
                robot.lookup("#picture-trouble")
                        .queryAs(ListView.class)
                        .getItems()
                        .get(0)
                        .toString()
                        .replaceAll(".*file=([^,]*),.*", "$1"));
        fire(robot, "#picture-fit-pad");
        fire(robot, "#picture-size-32");
        robot.type(KeyCode.ENTER);
        waitUntil(() -> data.facts().containsKey(data.chosenProperty().get())
                && data.chosenProperty().get().path().isPresent());
        assertFalse(boxes.box.isOpen());
        assertEquals(32, data.facts().get(data.chosenProperty().get()).shape().width());
        assertEquals(Optional.of(PictureFit.PAD), memory.of(folder).fit());

        look(robot);
        assertTrue(robot.lookup("#picture-size-32").queryAs(ToggleButton.class).isSelected());
        fire(robot, "#picture-size-64");
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(boxes.box.isOpen());
        assertEquals(Optional.of(32), memory.of(folder).side());
        assertEquals(2, data.list().size());

        robot.interact(() -> folders.change(folder));
        waitUntil(() -> robot.lookup("#form-accept")
                .tryQuery()
                .filter(it -> !it.isDisabled())
                .isPresent());
        fire(robot, "#picture-colour-grey");
        fire(robot, "#form-accept");
        waitUntil(
                () -> Optional.ofNullable(data.facts().get(data.chosenProperty().get()))
                        .filter(it -> it.shape().channels() == 1)
                        .isPresent());
        assertEquals(2, data.list().size(), "in the place of what it was");
        assertEquals(List.of(), told);
    }
}
