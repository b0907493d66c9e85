package latentfx.ui.training.form;

import java.util.List;
import java.util.Locale;
import latentfx.model.LearningRateSchedule;
import latentfx.model.TrainingPlan;

/** The settings of the training plan: epochs, batches, learning rate and seed. */
final class PlanSettings {
    /** The decays of the learning rate after its warm-up, as the command line names them. */
    static final List<String> DECAYS = List.of("none", "cosine");

    private final Setting<Integer> epochs =
            new Setting<>("epochs", Readers.whole("epochs", 1, TrainingPlan.MAX_EPOCHS), Steppers::byOne, "20");
    private final Setting<Integer> batch = new Setting<>(
            "batch", Readers.whole("batch", 1, TrainingPlan.MAX_BATCH_SIZE), Steppers::byPowerOfTwo, "128");
    private final Setting<Double> learningRate = new Setting<>(
            "learningRate",
            Readers.decimal("learningRate", TrainingPlan.MIN_LEARNING_RATE, TrainingPlan.MAX_LEARNING_RATE),
            Steppers::oneTwoFive,
            "0.002");
    private final Setting<Double> warmUp = new Setting<>(
            "rateWarmUp", Readers.decimal("rateWarmUp", 0, LearningRateSchedule.MAX_WARM_UP), Steppers::byHalf, "0.25");
    private final Setting<String> decay = OptionSettings.choice("rateDecay", DECAYS, "cosine");
    private final Setting<Integer> seed =
            new Setting<>("seed", Readers.whole("seed", 0, 999_999_999), Steppers::byOne, "0");

    Setting<Integer> epochs() {
        return epochs;
    }

    Setting<Integer> batch() {
        return batch;
    }

    Setting<Double> learningRate() {
        return learningRate;
    }

    Setting<Double> warmUp() {
        return warmUp;
    }

    Setting<String> decay() {
        return decay;
    }

    Setting<Integer> seed() {
        return seed;
    }

    List<Setting<?>> all() {
        return List.of(epochs, batch, learningRate, warmUp, decay, seed);
    }

    /** The plan; settings that are invalid, which must be without effect, are taken from the default plan. */
    TrainingPlan plan() {
        TrainingPlan usual = TrainingPlan.DEFAULT;
        LearningRateSchedule schedule = new LearningRateSchedule(
                warmUp.valueProperty().get().orElse(usual.schedule().warmUpEpochs()),
                LearningRateSchedule.Decay.valueOf(decay.get().toUpperCase(Locale.ROOT)));
        return new TrainingPlan(
                epochs.valueProperty().get().orElse(usual.epochs()),
                batch.valueProperty().get().orElse(usual.batchSize()),
                learningRate.valueProperty().get().orElse(usual.learningRate()),
                schedule,
                seed.valueProperty().get().map(Integer::longValue).orElse(usual.seed()));
    }
}
