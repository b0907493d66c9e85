package latentfx.workbench;

import java.nio.file.Path;
import java.util.Optional;
import latentfx.task.Leftovers;

/**
 * The folder in which LatentFX keeps what belongs to the user: settings, fetched data, the log.
 *
 * @param path where it is; need not exist yet
 */
public record UserFolder(Path path) {
    /** The system property that names another folder. */
    public static final String PROPERTY = "latentfx.home";

    /** How deep its folders lie in each other. */
    private static final int DEPTH = 3;

    /** The folder named by the system property {@value #PROPERTY}, else {@code .latentfx} in the user's home. */
    public static UserFolder locate() {
        String named = System.getProperty(PROPERTY, "");
        return new UserFolder(
                named.isBlank()
                        ? Path.of(System.getProperty("user.home"), ".latentfx")
                        : Path.of(named).toAbsolutePath());
    }

    /** The settings file. */
    public Path settings() {
        return path.resolve("settings.properties");
    }

    /** The folder in which each window keeps its state, to be restored after a crash. */
    public Path sessions() {
        return path.resolve("sessions");
    }

    /** The folder in which each window keeps the lesson that is being made in it until that is saved. */
    public Path drafts() {
        return path.resolve("drafts");
    }

    /** The lesson file in which earlier versions kept the state of all windows. */
    public Path autosave() {
        return path.resolve("autosave.lab");
    }

    /** The folder for checkpoints that do not fit into memory; empty while no window is open. */
    public Path time() {
        return path.resolve("time");
    }

    /** The folder in which every trained model is kept. */
    public Path trained() {
        return path.resolve("trained");
    }

    /**
     * The folder that Deeplearning4j's native libraries are unpacked to, about 400 MB; empty if that is its own choice,
     * which is the case unless the property {@value #PROPERTY} is set.
     */
    public static Optional<Path> natives() {
        return System.getProperty(PROPERTY, "").isBlank()
                ? Optional.empty()
                : Optional.of(locate().path().resolve("natives"));
    }

    /** Deletes the temporary files that killed programs have left here. */
    public void sweep() {
        Leftovers.sweepTree(path, DEPTH);
    }

    /** The folder of the names that the user has given to classes. */
    public Path classNames() {
        return path.resolve("classes");
    }

    /** The folder in which what was read of folders of pictures is kept, so that they open at once. */
    public Path pictures() {
        return path.resolve("data").resolve("pictures");
    }

    /** The folder of what the user has corrected about models of other programs that lie where nothing can be written. */
    public Path foreign() {
        return path.resolve("foreign");
    }

    /** The folder that MNIST is downloaded to. */
    public Path mnist() {
        return path.resolve("data").resolve("mnist");
    }
}
