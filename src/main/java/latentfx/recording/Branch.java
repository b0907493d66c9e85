package latentfx.recording;

import latentfx.model.ModelSpec;
import latentfx.model.TrainingPlan;

/**
 * The settings of a training that continues from a checkpoint.
 *
 * @param name name of the new model
 * @param spec the kind with its options; the layers must be those of the original training
 * @param plan the training plan from the checkpoint on
 */
public record Branch(String name, ModelSpec spec, TrainingPlan plan) {}
