package latentfx;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What opens the window and what goes to the command line. */
final class MainTest {
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
}
