package latentfx.model.foreign;

/** How an encoder tells the spread of a code. */
public enum SpreadScale {
    /** As the logarithm of the variance. */
    LOG_VARIANCE {
        @Override
        public float logVariance(float number) {
            return number;
        }
    },
    /** As the standard deviation, which is never negative. */
    DEVIATION {
        @Override
        public float logVariance(float number) {
            return (float) (2 * Math.log(Math.max(Math.abs(number), SMALLEST)));
        }
    };

    private static final double SMALLEST = 1e-19;

    /** The log-variance that {@code number} stands for. */
    public abstract float logVariance(float number);
}
