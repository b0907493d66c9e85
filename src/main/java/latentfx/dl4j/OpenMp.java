package latentfx.dl4j;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the OpenMP runtime under ND4J to let idle threads sleep instead of spin. It reads its environment once, when
 * it is loaded, so {@link #sleepWhenIdle} must come before the first touch of ND4J; the variable is then set in this very
 * process, however the program was started. With a busy neighbour on the machine spinning costs three quarters of the
 * training speed.
 */
final class OpenMp {
    private static final Logger LOG = LoggerFactory.getLogger(OpenMp.class);
    private static final String VARIABLE = "OMP_WAIT_POLICY";
    private static final String WANTED = "PASSIVE";

    private OpenMp() {}

    /** Sets the wait policy unless the user has set one; a platform that refuses only trains slower. */
    static void sleepWhenIdle() {
        if (System.getenv(VARIABLE) != null) {
            return;
        }
        try {
            set();
        } catch (RuntimeException | LinkageError refused) {
            LOG.warn("cannot set {}: training may be slower beside other programs", VARIABLE, refused);
        }
    }

    private static void set() {
        String library = Platform.isWindows() ? "msvcrt" : Platform.C_LIBRARY_NAME;
        NativeLibrary c = NativeLibrary.getInstance(library);
        if (Platform.isWindows()) {
            Function put = c.getFunction("_putenv");
            put.invokeInt(new Object[] {VARIABLE + "=" + WANTED});
        } else {
            Function set = c.getFunction("setenv");
            set.invokeInt(new Object[] {VARIABLE, WANTED, 1});
        }
    }
}
