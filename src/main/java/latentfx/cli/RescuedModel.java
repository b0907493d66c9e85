package latentfx.cli;

import java.io.IOException;
import java.nio.file.Path;
import latentfx.model.OpenModel;
import latentfx.workbench.UserFolder;
import latentfx.workbench.trained.TrainedModels;

/**
 * A trained model whose file could not be written, kept among the models trained in the window so that the training is not
 * lost.
 */
final class RescuedModel {
    private RescuedModel() {}

    /**
     * Keeps {@code model} in full precision.
     *
     * @return what to throw: the refusal, with the name of the file that holds the model now; or the refusal alone if
     *     that could not be written either
     */
    static IOException keep(OpenModel model, UserFolder folder, IOException refused) {
        try {
            Path file = TrainedModels.of(folder).keep(model).file();
            String why = String.valueOf(refused.getMessage()).replaceFirst("\\.$", "");
            return new IOException(why + "; the trained model is kept as " + file + ".", refused);
        } catch (IOException alsoRefused) {
            refused.addSuppressed(alsoRefused);
            return refused;
        }
    }
}
