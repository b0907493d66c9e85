package latentfx.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How a model is trained: minibatch Adam (Kingma and Ba 2015) for a number of passes over the data.
 *
 * @param epochs passes over the training samples, 1 to 1000
 * @param batchSize samples per step, 1 to 1024
 * @param learningRate Adam's step size at its highest, 1e-6 to 1
 * @param schedule how the step size changes over the training; {@code course} in model files
 * @param seed seed of initial weights, sample order and all noise
 */
public record TrainingPlan(
        int epochs,
        int batchSize,
        double learningRate,
        @JsonProperty("course") LearningRateSchedule schedule,
        long seed) {
    /**
     * 20 epochs, batches of 128, seed 0, and a learning rate that rises to 2e-3 over a quarter of the first epoch and then
     * falls to 0: after one epoch of MNIST as good as a constant 1e-3, after five and twenty better.
     */
    public static final TrainingPlan DEFAULT =
            new TrainingPlan(20, 128, 2e-3, new LearningRateSchedule(0.25, LearningRateSchedule.Decay.COSINE), 0);

    /** Most passes over the data. */
    public static final int MAX_EPOCHS = 1000;

    /** Most samples a step. */
    public static final int MAX_BATCH_SIZE = 1024;

    /** Smallest step size. */
    public static final double MIN_LEARNING_RATE = 1e-6;

    /** Largest step size. */
    public static final double MAX_LEARNING_RATE = 1;

    public TrainingPlan {
        if (epochs < 1 || epochs > MAX_EPOCHS) {
            throw new IllegalArgumentException("epochs must be 1 to " + MAX_EPOCHS + ", not " + epochs);
        }
        if (batchSize < 1 || batchSize > MAX_BATCH_SIZE) {
            throw new IllegalArgumentException("batch size must be 1 to " + MAX_BATCH_SIZE + ", not " + batchSize);
        }
        if (!(learningRate >= MIN_LEARNING_RATE && learningRate <= MAX_LEARNING_RATE)) {
            throw new IllegalArgumentException("learning rate must be 1e-6 to 1, not " + learningRate);
        }
    }

    /** A plan with a constant learning rate. */
    public TrainingPlan(int epochs, int batchSize, double learningRate, long seed) {
        this(epochs, batchSize, learningRate, LearningRateSchedule.CONSTANT, seed);
    }
}
