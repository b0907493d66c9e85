package latentfx.model;

import java.util.Optional;
import latentfx.data.Dataset;
import latentfx.math.Matrix;

/** Creates models that compute from weights, and models ready for exploration. */
@FunctionalInterface
public interface ModelFactory {
    /**
     * Creates a model of {@code spec} with {@code parameters}. Cheap: the framework is not loaded before it is needed.
     *
     * @throws IllegalArgumentException if the number of parameters does not fit the specification
     */
    LatentModel create(ModelSpec spec, Parameters parameters);

    /** Opens a saved model for exploration. */
    default OpenModel open(SavedModel saved) {
        LatentModel model = create(saved.spec(), saved.parameters());
        return new OpenModel(saved.name(), model, saved.image(), saved.sheet(), Optional.of(saved.provenance()));
    }

    /** Opens the state of a model in training at {@code report}, which belongs to the training of {@code request}. */
    default OpenModel snapshot(TrainingRequest request, EpochReport report) {
        Dataset test = request.data().test();
        CodeSheet sheet = new CodeSheet(report.heldOutCodes(), test.labels(), test.labelNames(), test.origin());
        return new OpenModel(
                request.name(), create(request.spec(), report.parameters()), test.shape(), sheet, Optional.empty());
    }

    /**
     * Opens a model that differs from another in its weights only, such as another checkpoint of one training.
     *
     * @param like model from which name, kind, image shape and samples are taken
     * @param codes the decoder's input for each of the samples under {@code parameters}, one per row
     */
    default OpenModel reopen(OpenModel like, Parameters parameters, Matrix codes) {
        CodeSheet known = like.sheet();
        CodeSheet sheet = new CodeSheet(codes, known.labels(), known.labelNames(), known.origin());
        return new OpenModel(
                like.name(), create(like.model().spec(), parameters), like.image(), sheet, Optional.empty());
    }
}
