package latentfx.analysis.distances;

/** The Euclidean distance. */
public final class Euclid {
    private Euclid() {}

    /**
     * The distance between two points.
     *
     * @throws IllegalArgumentException if they have different numbers of dimensions
     */
    public static double distance(float[] one, float[] other) {
        if (one.length != other.length) {
            throw new IllegalArgumentException(
                    "points of " + one.length + " and " + other.length + " numbers have no distance");
        }
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            double difference = (double) one[i] - other[i];
            sum += difference * difference;
        }
        return Math.sqrt(sum);
    }
}
