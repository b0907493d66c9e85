package latentfx.workbench;

import java.nio.file.Path;

/**
 * The folder in which LatentFX keeps what belongs to the user: settings, fetched data, the log.
 *
 * @param path where it is; need not exist yet
 */
public record UserFolder(Path path) {
    /** The system property that puts it elsewhere. */
    public static final String PROPERTY = "latentfx.home";

    /** The folder named by the system property {@value #PROPERTY}, else {@code .latentfx} in the user's home. */
    public static UserFolder locate() {
        String named = System.getProperty(PROPERTY, "");
        return new UserFolder(
                named.isBlank()
                        ? Path.of(System.getProperty("user.home"), ".latentfx")
                        : Path.of(named).toAbsolutePath());
    }

    /** The file of remembered settings. */
    public Path settings() {
        return path.resolve("settings.properties");
    }

    /** What the window shows, saved every now and then for the case that the program ends without being asked to. */
    public Path autosave() {
        return path.resolve("autosave.lab");
    }

    /** Where earlier checkpoints of a training lie that memory has no room for; empty while no window is open. */
    public Path time() {
        return path.resolve("time");
    }

    /** Where MNIST is fetched to. */
    public Path mnist() {
        return path.resolve("data").resolve("mnist");
    }
}
