package latentfx.cli;

import java.util.Map;
import java.util.TreeMap;
import latentfx.model.LearningRateSchedule;
import latentfx.model.ModelSpec;
import latentfx.model.TrainingPlan;
import latentfx.model.Zoo;

/** Describes the model of a model file in words. */
final class SpecText {
    private SpecText() {}

    /** The options of a model that affect its training, by name. */
    static Map<String, String> options(ModelSpec spec) {
        Map<String, String> options = new TreeMap<>(Zoo.options(spec));
        if ("bernoulli".equals(options.get("likelihood"))) {
            options.remove("sigma");
        }
        if ("l1".equals(options.get("penalty"))) {
            options.remove("rho");
        }
        return options;
    }

    /**
     * The plan in words, such as {@code 20 epochs, batches of 128, learning rate 0.001 falling to 0 along a cosine,
     * seed 0}.
     */
    static String plan(TrainingPlan plan) {
        LearningRateSchedule schedule = plan.schedule();
        String warmUp = schedule.warmUpEpochs() > 0 ? " after a rise over " + schedule.warmUpEpochs() + " epochs" : "";
        String decay = schedule.decay() == LearningRateSchedule.Decay.COSINE ? ", falling to 0 along a cosine" : "";
        return plan.epochs() + " epochs, batches of " + plan.batchSize() + ", learning rate " + plan.learningRate()
                + warmUp + decay + ", seed " + plan.seed();
    }
}
