package latentfx.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import latentfx.data.Sha256;
import latentfx.model.SavedModel;
import latentfx.model.file.ModelFile;
import latentfx.model.judge.Classifier;
import latentfx.model.judge.ClassifierFile;

/** The models that come with the program, as resources in its jar. */
final class Bundled {
    /** Their names, in the order of menus. */
    static final List<String> NAMES = List.of(
            "mnist-ae-2",
            "mnist-vae-2",
            "mnist-ae-4",
            "mnist-vae-4",
            "mnist-linear-32",
            "mnist-denoising-32",
            "mnist-sparse-32",
            "mnist-stacked-32",
            "mnist-beta-vae-8");

    private Bundled() {}

    /** Reads one by its name. */
    static SavedModel read(String name) throws IOException {
        try (InputStream stream = model(name)) {
            return ModelFile.read(stream, name);
        }
    }

    /** SHA-256 of the file of one, in hexadecimal digits. */
    static String hash(String name) throws IOException {
        try (InputStream stream = model(name)) {
            return Sha256.of(stream.readAllBytes());
        }
    }

    /** Reads the classifier of digits. */
    static Classifier judge() throws IOException {
        String name = "mnist-digits" + ClassifierFile.EXTENSION;
        try (InputStream stream = open(name, "The judge " + name)) {
            return ClassifierFile.read(stream, name);
        }
    }

    private static InputStream model(String name) throws IOException {
        return open(name + ModelFile.EXTENSION, "The model " + name);
    }

    /** Opens {@code file}, which a message calls {@code what} if it is not there. */
    private static InputStream open(String file, String what) throws IOException {
        InputStream stream = Bundled.class.getResourceAsStream("/latentfx/models/" + file);
        if (stream == null) {
            throw new IOException(what + " does not come with this program; install it again.");
        }
        return stream;
    }
}
