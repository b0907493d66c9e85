package latentfx.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import latentfx.model.file.ModelFileException;
import latentfx.task.ProcessEnvironment;
import latentfx.task.ShownText;

/**
 * ONNX Runtime, started when it is first needed: that unpacks its library to a temporary folder, some 200 ms. It says
 * nothing on the standard streams.
 *
 * <p>Since 1.29 it tells its maker of its use, also on Linux and macOS, unless a variable of the environment forbids it when
 * it is loaded; and what it does for that ends the whole process where the command line has more than some 4,000
 * characters. So the variable is set first, and where it cannot be set ONNX Runtime is not loaded.
 */
final class OnnxEngine {
    private static final String EXTERNAL_FOLDER = "session.model_external_initializers_file_folder_path";
    private static final String SPINNING = "session.intra_op.allow_spinning";
    private static final String SILENCE = "ORT_DISABLE_TELEMETRY";
    private static final int SHOWN = 120;

    private OnnxEngine() {}

    /**
     * The environment.
     *
     * @throws ModelFileException if there is no library for this kind of computer
     */
    static OrtEnvironment environment(String file) throws ModelFileException {
        try {
            ProcessEnvironment.set(SILENCE, "1");
            OrtEnvironment environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
            environment.setTelemetry(false);
            return environment;
        } catch (OrtException | RuntimeException | LinkageError unavailable) {
            throw new ModelFileException(
                    file,
                    "cannot be opened here: ONNX Runtime does not start on " + System.getProperty("os.name") + " "
                            + System.getProperty("os.arch")
                            + "; it needs Linux, Windows or macOS of 64 bits (on a Mac, Apple silicon).",
                    unavailable);
        }
    }

    /**
     * Loads a model, which runs on the calling thread: one point at a time gains nothing from several, and whole blocks are
     * shared among callers.
     *
     * @throws ModelFileException if ONNX Runtime refuses it; the message is one sentence for the user
     */
    static OrtSession load(OnnxFile file) throws ModelFileException {
        OrtEnvironment environment = environment(file.name());
        try (SessionOptions options = new SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.addConfigEntry(SPINNING, "0");
            options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
            if (file.external()) {
                options.addConfigEntry(EXTERNAL_FOLDER, file.folder().toString());
            }
            return environment.createSession(file.bytes(), options);
        } catch (OrtException refused) {
            throw refusal(file.name(), refused);
        }
    }

    /** Why ONNX Runtime refused to load or to run {@code file}, as one sentence. */
    static ModelFileException refusal(String file, OrtException refused) {
        String reason = String.valueOf(refused.getMessage())
                .replaceFirst("^Error code - \\S+ - message: ", "")
                .replaceAll("/onnxruntime_src/\\S+ \\S.*?\\) ", "")
                .strip()
                .replaceFirst("\\.$", "");
        return new ModelFileException(
                file,
                "cannot be run by ONNX Runtime (" + ShownText.head(reason, SHOWN)
                        + "); check it in Python with onnx.checker, or export it again with opset_version=17.",
                refused);
    }
}
