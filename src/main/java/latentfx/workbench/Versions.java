package latentfx.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Versions of the program and of what it stands on, as they were when it was built. */
public final class Versions {
    private static final Properties BUILT = load();

    private Versions() {}

    /** The program's own version. */
    public static String latentFx() {
        return of("latentfx");
    }

    /** The version of Deeplearning4j and ND4J. */
    public static String deeplearning4j() {
        return of("deeplearning4j");
    }

    /** The version of a library by its name in {@code versions.properties}; {@code unknown} where it has none. */
    private static String of(String library) {
        return BUILT.getProperty(library, "unknown");
    }

    private static Properties load() {
        Properties properties = new Properties();
        try (InputStream stream = Versions.class.getResourceAsStream("versions.properties")) {
            if (stream != null) {
                properties.load(stream);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }
}
