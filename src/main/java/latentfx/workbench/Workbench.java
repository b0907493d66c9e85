package latentfx.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import latentfx.model.DivergedException;
import latentfx.model.ModelFactory;
import latentfx.model.ModelTrainer;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/** The use cases: train, open, save. Each runs on the calling thread; the window calls them from its workers. */
public class Workbench {
    private final ModelTrainer trainer;
    private final ModelFactory factory;

    public Workbench(ModelTrainer trainer, ModelFactory factory) {
        this.trainer = trainer;
        this.factory = factory;
    }

    /** Names of the models that come with the program, such as {@code mnist-vae-4}. */
    public List<String> bundled() {
        return List.of("mnist-ae-2", "mnist-vae-2", "mnist-ae-4", "mnist-vae-4");
    }

    /** Opens a model that comes with the program. */
    public OpenModel openBundled(String name) throws IOException {
        throw new IOException("not written yet: " + name + factory);
    }

    /** Opens a model file. */
    public OpenModel open(Path file) throws IOException {
        throw new IOException("not written yet: " + file);
    }

    /** Saves a finished model with full precision. */
    public void save(OpenModel model, Path file) throws IOException {
        throw new IOException("not written yet: " + model + file);
    }

    /** Trains a model on the calling thread; {@code updates} and {@code progress} are called on it too. */
    public OpenModel train(
            TrainingOrder order,
            Consumer<TrainingUpdate> updates,
            Consumer<Progress> progress,
            Cancellation cancellation)
            throws DivergedException {
        throw new IllegalStateException(
                "not written yet: " + order + updates + progress + cancellation.isCancelled() + trainer);
    }
}
