package latentfx.bench;

/**
 * How long measurements take.
 *
 * @param trainingRows random images that a training goes over each epoch, 512 or more
 * @param trainingSeconds for each training figure, warm-up not counted, above 0
 * @param inferenceSeconds for encoding and for each size of decoding, above 0
 * @param decodesBesideTraining one-point decodes that are timed while a model trains, 1 or more
 * @param soakSeconds how long the soak lasts, 1 to 86,400
 */
public record BenchBudget(
        int trainingRows, double trainingSeconds, double inferenceSeconds, int decodesBesideTraining, int soakSeconds) {
    /** The budget of the published figures. */
    public static final BenchBudget FULL = new BenchBudget(12_800, 8, 3, 100_000, 600);

    public BenchBudget {
        if (trainingRows < 512) {
            throw new IllegalArgumentException("training rows must be 512 or more, not " + trainingRows);
        }
        if (!(trainingSeconds > 0) || !(inferenceSeconds > 0)) {
            throw new IllegalArgumentException(
                    "a measurement must last longer than " + Math.min(trainingSeconds, inferenceSeconds) + " s");
        }
        if (decodesBesideTraining < 1) {
            throw new IllegalArgumentException(
                    "decodes beside training must be 1 or more, not " + decodesBesideTraining);
        }
        if (soakSeconds < 1 || soakSeconds > 86_400) {
            throw new IllegalArgumentException("a soak must last 1 to 86400 seconds, not " + soakSeconds);
        }
    }

    /** This budget with another length of the soak. */
    public BenchBudget withSoak(int seconds) {
        return new BenchBudget(trainingRows, trainingSeconds, inferenceSeconds, decodesBesideTraining, seconds);
    }
}
