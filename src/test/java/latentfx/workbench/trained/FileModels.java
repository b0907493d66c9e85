package latentfx.workbench.trained;

import java.util.Optional;
import latentfx.model.FakeModels;
import latentfx.model.OpenModel;
import latentfx.model.SavedModel;

/** Models as they come from files, without a framework. */
final class FileModels {
    private FileModels() {}

    /** A model with exactly the weights and codes of {@code saved}. */
    static OpenModel open(SavedModel saved) {
        return new OpenModel(
                saved.name(),
                FakeModels.flat(saved.spec(), saved.parameters()),
                saved.image(),
                saved.sheet(),
                Optional.of(saved.provenance()));
    }
}
