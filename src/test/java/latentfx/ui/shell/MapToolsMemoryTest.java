package latentfx.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import latentfx.analysis.SampleImages;
import latentfx.analysis.Side;
import latentfx.ui.compare.CompareViewModel;
import latentfx.ui.compare.MapTools;
import latentfx.ui.fx.UndoStack;
import latentfx.ui.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapToolsMemoryTest {
    @TempDir
    Path folder;

    private static MapTools tools() {
        return new CompareViewModel(Runnable::run, Runnable::run, Runnable::run, new SampleImages(), new UndoStack(10))
                .tools();
    }

    private Settings settings() {
        return Settings.load(folder.resolve("settings.properties"), Runnable::run);
    }

    private MapTools reopened() {
        MapTools tools = tools();
        new MapToolsMemory(settings(), tools).restore();
        return tools;
    }

    @Test
    void theFirstTimeBothMapsAreShownAndZoomApart() {
        assertEquals(Optional.empty(), reopened().largeProperty().get());
        assertFalse(reopened().viewLink().linkedProperty().get());
    }

    @Test
    void theNextStartShowsTheSameMapLargeUntilBothAreShownAgain() {
        MapTools tools = tools();
        tools.enlarge(Side.RIGHT);
        tools.viewLink().linkedProperty().set(true);
        new MapToolsMemory(settings(), tools).remember();
        assertEquals(Optional.of(Side.RIGHT), reopened().largeProperty().get());
        assertTrue(reopened().viewLink().linkedProperty().get());

        tools.enlarge(Side.RIGHT);
        new MapToolsMemory(settings(), tools).remember();
        assertEquals(Optional.empty(), reopened().largeProperty().get());
    }
}
