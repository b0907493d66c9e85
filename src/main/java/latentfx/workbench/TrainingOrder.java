package latentfx.workbench;

import java.util.Optional;
import latentfx.data.TrainTest;
import latentfx.model.ModelSpec;
import latentfx.model.Parameters;
import latentfx.model.TrainingPlan;

/**
 * A training as the user asks for it.
 *
 * @param name what the model is to be called
 * @param spec which model
 * @param plan how it is trained
 * @param data what it learns from, and the test part that its map shows and its figures are measured on
 * @param start weights to begin with (see {@link latentfx.model.TrainingRequest#start}); empty for fresh ones
 */
public record TrainingOrder(
        String name, ModelSpec spec, TrainingPlan plan, TrainTest data, Optional<Parameters> start) {
    public TrainingOrder {
        start.ifPresent(weights -> weights.requireFor(spec));
    }

    /** With fresh weights. */
    public TrainingOrder(String name, ModelSpec spec, TrainingPlan plan, TrainTest data) {
        this(name, spec, plan, data, Optional.empty());
    }
}
