package latentfx.model;

/**
 * The learning-rate schedule of a training, as a factor of the plan's learning rate.
 *
 * @param warmUpEpochs epochs of linear increase from 0, fractions allowed, 0 to 100
 * @param decay behaviour after the warm-up
 */
public record LearningRateSchedule(double warmUpEpochs, Decay decay) {
    /** A constant learning rate. */
    public static final LearningRateSchedule CONSTANT = new LearningRateSchedule(0, Decay.NONE);

    /** Longest warm-up. */
    public static final double MAX_WARM_UP = 100;

    /** The behaviour of the learning rate after the warm-up. */
    public enum Decay {
        /** Constant. */
        NONE,
        /** Cosine annealing to 0 at the last step (Loshchilov and Hutter 2017, without restarts). */
        COSINE
    }

    public LearningRateSchedule {
        if (!(warmUpEpochs >= 0 && warmUpEpochs <= MAX_WARM_UP)) {
            throw new IllegalArgumentException("learning rate warm-up must be 0 to 100 epochs, not " + warmUpEpochs);
        }
    }

    /** The factor after {@code done} of {@code planned} epochs, in [0, 1]. */
    public double factor(double done, double planned) {
        if (done < warmUpEpochs) {
            return done / warmUpEpochs;
        }
        return switch (decay) {
            case NONE -> 1;
            case COSINE -> {
                double left = planned - warmUpEpochs;
                yield left <= 0 ? 1 : 0.5 * (1 + Math.cos(Math.PI * Math.min(1, (done - warmUpEpochs) / left)));
            }
        };
    }
}
