package latentfx.cli;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import latentfx.model.LearningRateSchedule;
import latentfx.model.TrainingPlan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The options that say how a model is trained. */
final class PlanOptions {
    private static final List<String> OF_TRAINING =
            List.of("--epochs", "--batch", "--learning-rate", "--lr-warm-up", "--lr-decay");

    /** The learning-rate schedules after the warm-up, by the words that the user types. */
    enum Decay {
        none,
        cosine
    }

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
            defaultValue = "2e-3",
            paramLabel = "X",
            description = "Adam's step size at its highest, 1e-6 to 1. Default: ${DEFAULT-VALUE}.")
    private double learningRate;

    @Option(
            names = "--lr-warm-up",
            defaultValue = "0.25",
            paramLabel = "EPOCHS",
            description = "Epochs over which it rises from 0, 0 to 100. Default: ${DEFAULT-VALUE}.")
    private double warmUp;

    @Option(
            names = "--lr-decay",
            defaultValue = "cosine",
            paramLabel = "NAME",
            description = "What it does then: none (it stays) or cosine (it falls to 0 along half a cosine)."
                    + " Default: ${DEFAULT-VALUE}.")
    private Decay decay = Decay.cosine;

    @Option(
            names = "--seed",
            defaultValue = "0",
            paramLabel = "N",
            description = "Decides all randomness; the same seed gives the same model. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /**
     * Refuses the options for a model that is fitted in closed form. The seed is allowed, although it has no effect.
     *
     * @throws WrongUsageException if one was given
     */
    void refuseFor(String kind) throws WrongUsageException {
        ParseResult given = Objects.requireNonNull(command).commandLine().getParseResult();
        for (String option : OF_TRAINING) {
            if (given.hasMatchedOption(option)) {
                throw new WrongUsageException(
                        option + " is not an option of " + kind + "; it is fitted in one go, not trained.");
            }
        }
    }

    /** The plan asked for. */
    TrainingPlan plan() throws WrongUsageException {
        try {
            LearningRateSchedule schedule = new LearningRateSchedule(
                    warmUp, LearningRateSchedule.Decay.valueOf(decay.name().toUpperCase(Locale.ROOT)));
            return new TrainingPlan(epochs, batch, learningRate, schedule, seed);
        } catch (IllegalArgumentException refused) {
            throw new WrongUsageException("", refused);
        }
    }
}
