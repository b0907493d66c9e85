package latentfx.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import latentfx.ui.compare.CompareViewModel;
import latentfx.ui.compare.Side;
import latentfx.ui.compare.TwinLab;
import latentfx.ui.fx.UndoStack;
import latentfx.workbench.SampleImages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabMemoryTest {
    @TempDir
    Path folder;

    private static TwinLab lab() {
        return new CompareViewModel(Runnable::run, Runnable::run, Runnable::run, new SampleImages(), new UndoStack(10))
                .lab();
    }

    private Settings settings() {
        return Settings.load(folder.resolve("settings.properties"), Runnable::run);
    }

    private TwinLab reopened() {
        TwinLab lab = lab();
        new LabMemory(settings(), lab).restore();
        return lab;
    }

    @Test
    void theFirstTimeBothMapsAreShownAndZoomApart() {
        assertEquals(Optional.empty(), reopened().largeProperty().get());
        assertFalse(reopened().zoom().linkedProperty().get());
    }

    @Test
    void theNextStartShowsTheSameMapLargeUntilBothAreShownAgain() {
        TwinLab lab = lab();
        lab.enlarge(Side.RIGHT);
        lab.zoom().linkedProperty().set(true);
        new LabMemory(settings(), lab).remember();
        assertEquals(Optional.of(Side.RIGHT), reopened().largeProperty().get());
        assertTrue(reopened().zoom().linkedProperty().get());

        lab.enlarge(Side.RIGHT);
        new LabMemory(settings(), lab).remember();
        assertEquals(Optional.empty(), reopened().largeProperty().get());
    }
}
