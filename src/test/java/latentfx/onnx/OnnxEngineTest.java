package latentfx.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import latentfx.model.file.ModelFileException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The runtime finds in its environment that it must tell nobody of its use. */
class OnnxEngineTest {
    @Test
    void telemetryIsForbiddenWhenTheRuntimeIsLoaded() throws ModelFileException {
        Assumptions.assumeFalse(Platform.isWindows(), "Windows keeps an environment for each C runtime");
        OnnxEngine.environment("m.onnx");
        Function get = NativeLibrary.getInstance(Platform.C_LIBRARY_NAME).getFunction("getenv");
        assertEquals("1", get.invokeString(new Object[] {"ORT_DISABLE_TELEMETRY"}, false));
    }
}
