package latentfx.cli;

import latentfx.model.TrainingPlan;
import picocli.CommandLine.Option;

/** The options that say how a model is trained. */
final class PlanOptions {
    @Option(
            names = "--epochs",
            defaultValue = "20",
            paramLabel = "N",
            description = "Passes over the data, 1 to 1000. Default: ${DEFAULT-VALUE}.")
    private int epochs;

    @Option(
            names = "--batch",
            defaultValue = "128",
            paramLabel = "N",
            description = "Images a step, 1 to 1024. Default: ${DEFAULT-VALUE}.")
    private int batch;

    @Option(
            names = "--learning-rate",
            defaultValue = "1e-3",
            paramLabel = "X",
            description = "Adam's step size, 1e-6 to 1. Default: ${DEFAULT-VALUE}.")
    private double learningRate;

    @Option(
            names = "--seed",
            defaultValue = "0",
            paramLabel = "N",
            description = "Decides all randomness; the same seed gives the same model. Default: ${DEFAULT-VALUE}.")
    private long seed;

    /** The plan asked for. */
    TrainingPlan plan() throws WrongUsageException {
        try {
            return new TrainingPlan(epochs, batch, learningRate, seed);
        } catch (IllegalArgumentException refused) {
            throw new WrongUsageException("", refused);
        }
    }
}
