package latentfx.dl4j;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import latentfx.dl4j.blas.Blas;
import latentfx.dl4j.blas.NativeMemory;
import latentfx.dl4j.blas.NativeSettings;
import latentfx.task.FileTrouble;
import org.nd4j.linalg.factory.Nd4j;

/** Starts ND4J once, with the environment settings that it reads only when it starts. */
public final class Engine {
    /** The property that JavaCPP, the loader of the native libraries, reads; without it, it chooses a folder itself. */
    private static final String FOLDER = "org.bytedeco.javacpp.cachedir";

    private static volatile boolean started;

    private Engine() {}

    /** The native libraries could not be loaded. The message is one sentence for the user. */
    public static final class NotStartedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotStartedException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * Loads ND4J and its native code unless that is done already. Takes one to four seconds, the first time on a machine
     * up to a quarter of a minute because the natives are unpacked; never call it on the FX thread.
     *
     * @throws NotStartedException if the native code cannot be unpacked or loaded; again each time, with the first cause
     */
    public static void start() {
        Loaded.FAILURE.ifPresent(failure -> {
            throw new NotStartedException(sentence(failure), failure);
        });
    }

    /** Whether {@link #start} has succeeded, so that native code can be used without waiting. */
    public static boolean isStarted() {
        return started;
    }

    /** What to tell the user of {@code failure}: a virtual machine tries to load a class only once. */
    static String sentence(Throwable failure) {
        return trouble(failure)
                .map(it -> "The numerical engine cannot start: its libraries, about 400 MB, cannot be unpacked to "
                        + folder() + " (" + it.words()
                        + "); make room or allow writing there, and start LatentFX again.")
                .orElse("The numerical engine cannot start: its libraries cannot be loaded on this computer;"
                        + " start LatentFX again, or report it with what --verbose says.");
    }

    private static Optional<FileTrouble> trouble(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException file) {
                return Optional.of(FileTrouble.of(file));
            }
        }
        return Optional.empty();
    }

    private static String folder() {
        return Optional.ofNullable(System.getProperty(FOLDER))
                .filter(set -> !set.isBlank())
                .orElseGet(() -> Path.of(System.getProperty("user.home", ""), ".javacpp", "cache")
                        .toString());
    }

    /** Class initialisation runs once, and every other thread waits for it. */
    private static final class Loaded {
        static final Optional<Throwable> FAILURE = failure();

        private static Optional<Throwable> failure() {
            try {
                NativeSettings.apply();
                NativeMemory.giveBackWhatIsFreed();
                Nd4j.create(1).addi(1);
                Blas.singleThreaded();
                started = true;
                return Optional.empty();
            } catch (RuntimeException | LinkageError failed) {
                return Optional.of(failed);
            }
        }
    }
}
