package latentfx.model;

import java.util.Optional;
import latentfx.data.Dataset;
import latentfx.data.TrainTest;

/**
 * A request for a training: model, plan, data and optional initial weights.
 *
 * @param name name of the model
 * @param spec specification of the model
 * @param plan epochs, batch size, learning rate and seed
 * @param data training part and held-out test part; loss and codes of every report and the final figures are computed
 *     on the test part
 * @param start initial weights, such as those of an earlier epoch; empty for random weights from the plan's seed. With
 *     initial weights a stacked model is not pretrained; Adam's moment estimates always begin at 0
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

    /** A request with random initial weights. */
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
