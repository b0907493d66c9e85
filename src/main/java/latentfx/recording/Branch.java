package latentfx.recording;

import latentfx.model.ModelSpec;
import latentfx.model.TrainingPlan;

/**
 * How a training goes on from an earlier epoch.
 *
 * @param name what the model will be called
 * @param spec the kind with its options; the layers must be those of the training it goes on from
 * @param plan how it is trained from there
 */
public record Branch(String name, ModelSpec spec, TrainingPlan plan) {}
