package latentfx.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import latentfx.analysis.SampleImages;
import latentfx.ui.compare.CompareViewModel;
import latentfx.ui.compare.MapPair;
import latentfx.ui.fx.UndoStack;
import latentfx.ui.path.Side;
import latentfx.ui.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapToolsMemoryTest {
    @TempDir
    Path folder;

    private static MapPair maps() {
        return new CompareViewModel(Runnable::run, Runnable::run, Runnable::run, new SampleImages(), new UndoStack(10))
                .lab();
    }

    private Settings settings() {
        return Settings.load(folder.resolve("settings.properties"), Runnable::run);
    }

    private MapPair reopened() {
        MapPair maps = maps();
        new MapToolsMemory(settings(), maps).restore();
        return maps;
    }

    @Test
    void theFirstTimeBothMapsAreShownAndZoomApart() {
        assertEquals(Optional.empty(), reopened().largeProperty().get());
        assertFalse(reopened().zoom().linkedProperty().get());
    }

    @Test
    void theNextStartShowsTheSameMapLargeUntilBothAreShownAgain() {
        MapPair maps = maps();
        maps.enlarge(Side.RIGHT);
        maps.zoom().linkedProperty().set(true);
        new MapToolsMemory(settings(), maps).remember();
        assertEquals(Optional.of(Side.RIGHT), reopened().largeProperty().get());
        assertTrue(reopened().zoom().linkedProperty().get());

        maps.enlarge(Side.RIGHT);
        new MapToolsMemory(settings(), maps).remember();
        assertEquals(Optional.empty(), reopened().largeProperty().get());
    }
}
