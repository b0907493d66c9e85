package latentfx.metrics;

/**
 * Over how many numbers the weight of a list is spread: {@code 1/Σp²} with {@code p = w²/Σw²}. 1 where a single one is not 0,
 * n where all n are equally large; uniformly random ones of mean 0 give 5n/9.
 */
public final class ParticipationRatio {
    private ParticipationRatio() {}

    /** The ratio of {@code weights}, from 1 to their number; 0 if all are 0. */
    public static double of(float[] weights) {
        double squares = 0;
        double fourths = 0;
        for (float weight : weights) {
            double square = (double) weight * weight;
            squares += square;
            fourths += square * square;
        }
        return fourths == 0 ? 0 : squares * squares / fourths;
    }
}
