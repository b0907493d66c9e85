package latentfx.workbench;

import latentfx.data.TrainTest;
import latentfx.model.ModelSpec;
import latentfx.model.TrainingPlan;

/**
 * A training as the user asks for it.
 *
 * @param name what the model is to be called
 * @param spec which model
 * @param plan how it is trained
 * @param data what it learns from, and the test part that its map shows and its figures are measured on
 */
public record TrainingOrder(String name, ModelSpec spec, TrainingPlan plan, TrainTest data) {}
