package latentfx.task;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;

/**
 * Environment variables of the running process, as native libraries see them that are loaded later; Java's own copy of the
 * environment stays as it was.
 */
public final class ProcessEnvironment {
    private ProcessEnvironment() {}

    /**
     * Sets {@code variable} through the C library.
     *
     * @throws RuntimeException if the library cannot be called
     * @throws LinkageError if there is none that can be loaded
     */
    public static void set(String variable, String value) {
        NativeLibrary c = NativeLibrary.getInstance(Platform.isWindows() ? "msvcrt" : Platform.C_LIBRARY_NAME);
        if (Platform.isWindows()) {
            Function put = c.getFunction("_putenv");
            put.invokeInt(new Object[] {variable + "=" + value});
        } else {
            Function set = c.getFunction("setenv");
            set.invokeInt(new Object[] {variable, value, 1});
        }
    }
}
