package latentfx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What opens the window and what goes to the command line. */
final class MainTest {
    private final @Nullable String before = System.getProperty(Main.NATIVES);

    @Test
    void nothingOrOnlyVerboseOpensTheWindow() {
        assertTrue(Main.wantsWindow());
        assertTrue(Main.wantsWindow("--verbose"));
        assertTrue(Main.wantsWindow("-v"));
    }

    @Test
    void anythingElseIsForTheCommandLine() {
        assertFalse(Main.wantsWindow("info", "a.latentfx"));
        assertFalse(Main.wantsWindow("--verbose", "info"));
        assertFalse(Main.wantsWindow("--help"));
        assertFalse(Main.wantsWindow(""));
    }

    @Test
    void theUsersFolderTakesTheNativeLibrariesTooUnlessAnotherFolderWasChosen() {
        Path folder = Path.of("some", "natives").toAbsolutePath();
        try {
            System.clearProperty(Main.NATIVES);
            Main.unpackNativesTo(folder);
            assertEquals(folder.toString(), System.getProperty(Main.NATIVES));
            Main.unpackNativesTo(Path.of("other"));
            assertEquals(folder.toString(), System.getProperty(Main.NATIVES));
        } finally {
            restore();
        }
    }

    private void restore() {
        if (before == null) {
            System.clearProperty(Main.NATIVES);
        } else {
            System.setProperty(Main.NATIVES, before);
        }
    }
}
