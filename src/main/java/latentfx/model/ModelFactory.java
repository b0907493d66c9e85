package latentfx.model;

import java.util.Optional;
import latentfx.data.Dataset;
import latentfx.math.Matrix;

/** Makes models that compute, of weights; and from those, models ready to be explored. */
@FunctionalInterface
public interface ModelFactory {
    /**
     * A model of {@code spec} with {@code parameters}; cheap, the framework is not touched before it is needed.
     *
     * @throws IllegalArgumentException if the number of parameters does not fit the specification
     */
    LatentModel create(ModelSpec spec, Parameters parameters);

    /** A saved model, ready to be explored. */
    default OpenModel open(SavedModel saved) {
        LatentModel model = create(saved.spec(), saved.parameters());
        return new OpenModel(saved.name(), model, saved.image(), saved.sheet(), Optional.of(saved.provenance()));
    }

    /** The model in training as it was at {@code report}, which the training that {@code request} asked for has made. */
    default OpenModel snapshot(TrainingRequest request, EpochReport report) {
        Dataset test = request.data().test();
        CodeSheet sheet = new CodeSheet(report.heldOutCodes(), test.labels(), test.labelNames(), test.origin());
        return new OpenModel(
                request.name(), create(request.spec(), report.parameters()), test.shape(), sheet, Optional.empty());
    }

    /**
     * A model that differs from another by its weights only, such as the same training at another checkpoint.
     *
     * @param like gives name, kind, image shape and samples
     * @param codes the decoder's input for each of the samples under {@code parameters}, one a row
     */
    default OpenModel reopen(OpenModel like, Parameters parameters, Matrix codes) {
        CodeSheet known = like.sheet();
        CodeSheet sheet = new CodeSheet(codes, known.labels(), known.labelNames(), known.origin());
        return new OpenModel(
                like.name(), create(like.model().spec(), parameters), like.image(), sheet, Optional.empty());
    }
}
