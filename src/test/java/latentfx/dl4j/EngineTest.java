package latentfx.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Native code that is loaded after the engine's preparation finds the wait policy in its environment. */
final class EngineTest {
    @Test
    void theCLibrarySeesTheWaitPolicy() {
        Assumptions.assumeFalse(Platform.isWindows(), "Windows keeps an environment for each C runtime");
        OpenMp.sleepWhenIdle();
        Function get = NativeLibrary.getInstance(Platform.C_LIBRARY_NAME).getFunction("getenv");
        assertEquals("PASSIVE", get.invokeString(new Object[] {"OMP_WAIT_POLICY"}, false));
    }
}
