package latentfx.ui.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import latentfx.ui.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ToolMemoryTest {
    @TempDir
    private Path folder;

    private Settings settings() {
        return Settings.load(folder.resolve("settings.properties"), Runnable::run);
    }

    private ToolsViewModel restored(double windowWidth) {
        ToolsViewModel tools = new ToolsViewModel();
        new ToolMemory(settings(), tools).restore(windowWidth);
        return tools;
    }

    private ToolsViewModel restoredFrom(Map<String, String> earlier) {
        Settings settings = settings();
        earlier.forEach(settings::put);
        settings.flush();
        return restored(1280);
    }

    @Test
    void atFirstTheMapsHaveANarrowWindowForThemselves() {
        assertTrue(restored(1599).openProperty().get().isEmpty());
        assertTrue(restored(1600).isOpen(Tool.TRAIN));
    }

    @Test
    void whatWasOpenAtWhichPageAndHowWideComesBack() {
        ToolsViewModel left = new ToolsViewModel();
        left.open(Tool.INSPECT, "maps");
        left.setWidth(Tool.INSPECT, 480.5);
        Settings settings = settings();
        new ToolMemory(settings, left).remember();
        settings.flush();
        ToolsViewModel back = restored(960);
        assertTrue(back.isOpen(Tool.INSPECT));
        assertEquals("maps", back.pageProperty(Tool.INSPECT).get());
        assertEquals(480.5, back.width(Tool.INSPECT));
        assertEquals(Tool.TRAIN.usualWidth(), back.width(Tool.TRAIN));
    }

    @Test
    void trainingBeginsWithItsSettingsBecauseANewWindowHasNoRunToWatch() {
        ToolsViewModel left = new ToolsViewModel();
        left.open(Tool.TRAIN, "run");
        Settings settings = settings();
        new ToolMemory(settings, left).remember();
        settings.flush();
        assertEquals("settings", restored(1280).pageProperty(Tool.TRAIN).get());
    }

    @Test
    void aClosedPaneStaysClosedAndRemembersTheLastTool() {
        ToolsViewModel left = new ToolsViewModel();
        left.open(Tool.TIME);
        left.close();
        Settings settings = settings();
        new ToolMemory(settings, left).remember();
        settings.flush();
        ToolsViewModel back = restored(1920);
        assertTrue(back.openProperty().get().isEmpty());
        back.flip();
        assertTrue(back.isOpen(Tool.TIME));
    }

    @Test
    void theTrainingPaneOfAnEarlierVersionIsTheToolTrain() {
        ToolsViewModel tools =
                restoredFrom(Map.of("pane.shown", "yes", "pane.width", "350.0", "inspector.shown", "no"));
        assertTrue(tools.isOpen(Tool.TRAIN));
        assertEquals(350, tools.width(Tool.TRAIN));
    }

    @Test
    void theInspectorOfAnEarlierVersionIsTheToolInspectAtItsPage() {
        ToolsViewModel tools =
                restoredFrom(Map.of("pane.shown", "yes", "inspector.shown", "yes", "inspector.page", "maps"));
        assertTrue(tools.isOpen(Tool.INSPECT));
        assertEquals("maps", tools.pageProperty(Tool.INSPECT).get());
    }

    @Test
    void theNotesOfAnEarlierVersionAreTheToolLearn() {
        assertTrue(restoredFrom(Map.of("inspector.shown", "yes", "inspector.page", "notes"))
                .isOpen(Tool.LEARN));
    }

    @Test
    void panesThatAnEarlierVersionHadClosedStayClosed() {
        assertEquals(
                Optional.empty(),
                restoredFrom(Map.of("pane.shown", "no", "inspector.shown", "no"))
                        .openProperty()
                        .get());
    }

    @Test
    void aToolThatThereIsNotIsNotOpened() {
        ToolsViewModel tools =
                restoredFrom(Map.of("tools.open", "paint", "tools.width.train", "many", "tools.page.train", "9"));
        assertTrue(tools.openProperty().get().isEmpty());
        assertEquals(Tool.TRAIN.usualWidth(), tools.width(Tool.TRAIN));
    }
}
