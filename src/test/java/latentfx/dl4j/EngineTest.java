package latentfx.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import java.io.IOException;
import java.util.List;
import latentfx.dl4j.blas.NativeSettings;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Native code that is loaded after the engine's preparation finds the wait policy in its environment. */
final class EngineTest {
    @Test
    void theCLibrarySeesTheWaitPolicy() {
        Assumptions.assumeFalse(Platform.isWindows(), "Windows keeps an environment for each C runtime");
        NativeSettings.apply();
        Function get = NativeLibrary.getInstance(Platform.C_LIBRARY_NAME).getFunction("getenv");
        assertEquals("PASSIVE", get.invokeString(new Object[] {"OMP_WAIT_POLICY"}, false));
    }

    @Test
    void anAmdProcessorWithAvx512IsOneThatTheBlasDoesNotKnow() {
        String flags = "flags\t\t: fpu sse2 avx2 avx512f avx512dq avx512cd avx512bw avx512vl sha_ni";
        assertTrue(NativeSettings.isUnknownAvx512(List.of("vendor_id\t: AuthenticAMD", flags)));
        assertFalse(NativeSettings.isUnknownAvx512(List.of("vendor_id\t: GenuineIntel", flags)));
        assertFalse(
                NativeSettings.isUnknownAvx512(List.of("vendor_id\t: AuthenticAMD", flags.replace(" avx512bw", ""))));
        assertFalse(NativeSettings.isUnknownAvx512(List.of()));
    }

    @Test
    void aFullDiskIsNamedAsTheReasonWhyTheLibrariesAreNotThere() {
        Throwable full = new ExceptionInInitializerError(new RuntimeException(
                "ND4J is probably missing dependencies.",
                new UnsatisfiedLinkError().initCause(new IOException("No space left on device"))));
        assertTrue(Engine.sentence(full).contains("(the disk is full)"), Engine.sentence(full));
        assertTrue(Engine.sentence(full).contains("make room"), Engine.sentence(full));
    }

    @Test
    void librariesThatDoNotLoadAreToldInOneSentenceToo() {
        String sentence = Engine.sentence(new NoClassDefFoundError("Could not initialize class org.nd4j.X"));
        assertTrue(sentence.startsWith("The numerical engine cannot start:"), sentence);
        assertFalse(sentence.contains("org.nd4j"), sentence);
    }
}
