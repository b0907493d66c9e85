package latentfx.model;

import java.util.Optional;
import latentfx.data.Dataset;
import latentfx.data.TrainTest;

/**
 * All that a training needs, as it was asked for.
 *
 * @param name what the model is to be called
 * @param spec which model
 * @param plan how long and how fast it is trained
 * @param data the training part that it learns from, and the test part: held out, it gives the loss and the codes of every
 *     report, and the final figures are measured on it
 * @param start weights to begin with, such as those of an earlier epoch; empty for fresh ones that the plan's seed decides.
 *     With them a stacked model skips its layer-wise pretraining; Adam's moment estimates begin at zero in any case
 */
public record TrainingRequest(
        String name, ModelSpec spec, TrainingPlan plan, TrainTest data, Optional<Parameters> start) {
    /**
     * Refuses data that does not fit the model.
     *
     * @throws IllegalArgumentException if images or start weights are not of the model's size, a part of the data is empty,
     *     or a conditional model does not know a class
     */
    public TrainingRequest {
        check(spec, data.train());
        check(spec, data.test());
        start.ifPresent(weights -> weights.requireFor(spec));
    }

    /** With fresh weights. */
    public TrainingRequest(String name, ModelSpec spec, TrainingPlan plan, TrainTest data) {
        this(name, spec, plan, data, Optional.empty());
    }

    private static void check(ModelSpec spec, Dataset part) {
        int inputs = spec.shape().inputs();
        if (part.shape().size() != inputs) {
            throw new IllegalArgumentException("the model takes " + inputs + " inputs, the images have "
                    + part.shape().size());
        }
        if (part.size() == 0) {
            throw new IllegalArgumentException("there is nothing to learn from");
        }
        if (spec.classes() > 0) {
            Condition.check(part.labels(), part.size(), spec.classes());
        }
    }
}
