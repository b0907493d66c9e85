package latentfx.analysis.distances;

import java.util.Arrays;
import latentfx.math.Samples;
import latentfx.math.SquaredDistances;

/**
 * How distances are spread about their mean, which is what narrows with the dimension.
 *
 * @param shares share of the distances in each bin of {@value #WIDTH} times the mean, from 0 on; the last one takes those
 *     beyond too
 * @param mean of the distances
 * @param least the smallest one
 * @param most the largest one
 */
public record DistanceHistogram(double[] shares, double mean, double least, double most) {
    /** Width of a bin, in means. */
    public static final double WIDTH = 0.025;

    /** How many bins there are: up to 2.5 times the mean. */
    public static final int BINS = 100;

    /**
     * The distances from queries, the last rows, to the rows before.
     *
     * @param queries how many of the last rows ask, at least 1 and fewer than there are
     * @throws IllegalArgumentException if no row is left to be asked
     */
    public static DistanceHistogram of(Samples points, int queries) {
        int count = points.rows() - queries;
        if (queries < 1 || count < 1) {
            throw new IllegalArgumentException(queries + " queries leave nothing of " + points + " to measure");
        }
        SquaredDistances to = SquaredDistances.to(points.slice(0, count));
        double[] distances = new double[queries * count];
        for (int query = 0; query < queries; query++) {
            float[] squared = to.from(points.row(count + query));
            for (int i = 0; i < count; i++) {
                distances[query * count + i] = Math.sqrt(squared[i]) * to.unit();
            }
        }
        return of(distances);
    }

    private static DistanceHistogram of(double[] distances) {
        double mean = Arrays.stream(distances).average().orElseThrow();
        double[] shares = new double[BINS];
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (double distance : distances) {
            int bin = mean == 0 ? 0 : (int) (distance / mean / WIDTH);
            shares[Math.min(BINS - 1, bin)] += 1.0 / distances.length;
            least = Math.min(least, distance);
            most = Math.max(most, distance);
        }
        return new DistanceHistogram(shares, mean, least, most);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DistanceHistogram that
                && Arrays.equals(shares, that.shares)
                && mean == that.mean
                && least == that.least
                && most == that.most;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(shares);
    }
}
