package latentfx;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Starts LatentFX from its jar, and says in one sentence what is missing if the libraries do not lie beside it. It uses
 * nothing but Java itself, so that it runs without them.
 */
public final class Launch {
    private static final int FAILED = 1;

    private Launch() {}

    /** Starts the program with {@code arguments}, as {@link Main#main} does. */
    public static void main(String[] arguments) {
        try {
            Main.main(arguments);
        } catch (LinkageError failure) {
            String sentence = home().flatMap(Launch::complaint).orElseThrow(() -> failure);
            System.err.println(sentence);
            System.exit(FAILED);
        }
    }

    /** The jar that this class is in; empty where it is in a folder of classes. */
    private static Optional<Path> home() {
        CodeSource source = Launch.class.getProtectionDomain().getCodeSource();
        try {
            return source == null
                    ? Optional.empty()
                    : Optional.of(Path.of(source.getLocation().toURI())).filter(Files::isRegularFile);
        } catch (URISyntaxException strange) {
            return Optional.empty();
        }
    }

    /** What to say if something of the class path of {@code jar} is not there; empty if all is, or it cannot be read. */
    static Optional<String> complaint(Path jar) {
        Path folder = Optional.ofNullable(jar.toAbsolutePath().getParent()).orElse(jar);
        return classPath(jar)
                .map(folder::resolve)
                .filter(Files::notExists)
                .findFirst()
                .map(missing -> say(jar, missing));
    }

    private static String say(Path jar, Path missing) {
        Path lib = Optional.ofNullable(missing.getParent()).orElse(missing);
        ResourceBundle words = ResourceBundle.getBundle("latentfx.launch");
        return Files.isDirectory(lib)
                ? MessageFormat.format(words.getString("file.missing"), jar.getFileName(), missing.getFileName(), lib)
                : MessageFormat.format(words.getString("folder.missing"), jar.getFileName(), lib);
    }

    private static Stream<String> classPath(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            @Nullable
            String all = manifest == null ? null : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            return all == null ? Stream.empty() : Arrays.stream(all.split(" "));
        } catch (IOException unreadable) {
            return Stream.empty();
        }
    }
}
