package latentfx.workbench.trained;

import latentfx.model.ModelSpec;
import latentfx.model.Parameters;
import latentfx.model.StagePlan;
import latentfx.model.TrainingPlan;
import latentfx.recording.Recording;

/**
 * The size of a trained model's file.
 *
 * @param model bytes of the model
 * @param history bytes of the history of its training
 */
public record ModelSize(long model, long history) {
    /** Nothing. */
    public static final ModelSize NONE = new ModelSize(0, 0);

    /** Header and zip directory, generously. */
    private static final long HEADER = 16_384;

    /** A trainer reports a few times within the first epoch. */
    private static final int WITHIN_FIRST_EPOCH = 6;

    /** The most that a model of {@code spec} with {@code samples} codes takes after a training by {@code plan}. */
    public static ModelSize atMost(ModelSpec spec, TrainingPlan plan, int samples) {
        int checkpoints = StagePlan.of(spec, plan).total() + WITHIN_FIRST_EPOCH;
        return of(spec, samples, Recording.savedBytes(spec, samples, checkpoints));
    }

    /** The size of a model of {@code spec} with {@code samples} codes and a history of {@code history} bytes. */
    public static ModelSize of(ModelSpec spec, int samples, long history) {
        long weights = Parameters.encoderSize(spec) + Parameters.decoderSize(spec);
        long codes = (long) samples * spec.codeWidth();
        return new ModelSize(HEADER + Float.BYTES * (weights + codes) + (long) Short.BYTES * samples, history);
    }

    /** Both together. */
    public ModelSize plus(ModelSize other) {
        return new ModelSize(model + other.model, history + other.history);
    }
}
