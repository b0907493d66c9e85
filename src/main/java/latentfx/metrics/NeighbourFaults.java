package latentfx.metrics;

import java.util.Optional;
import java.util.stream.IntStream;
import latentfx.math.Matrix;
import latentfx.math.Nearest;
import latentfx.math.SquaredDistances;
import latentfx.task.Cancellation;

/**
 * Which points of a map have wrong neighbours: {@link Trustworthiness} and {@link Continuity} (Venna and Kaski 2001), point
 * by point. The penalty of point i is {@code 2/(k(2n-3k-1)) Σ_j (r(i,j) - k)} over its k neighbours j in the one space, where
 * r(i,j) is j's place among the neighbours of i in the other: 0 where all of them are neighbours there too, 1 where all are
 * the farthest. So trustworthiness is 1 minus the mean of the one array and continuity 1 minus the mean of the other.
 */
public final class NeighbourFaults {
    private final double[] falseOnes;
    private final double[] missing;

    private NeighbourFaults(double[] falseOnes, double[] missing) {
        this.falseOnes = falseOnes;
        this.missing = missing;
    }

    /**
     * Looks at all rows; empty unless {@code k} is less than half the number of rows, where the formula does not hold.
     * Takes time with the square of the rows, on at most two threads: 10,000 points with codes of 4 numbers some seconds.
     *
     * @param high the samples in their original space, one a row
     * @param low the same samples, in the same order, on the map
     * @param cancellation looked at before each point, on either thread
     * @throws IllegalArgumentException if the numbers of rows differ or {@code k} is below 1
     */
    public static Optional<NeighbourFaults> of(Matrix high, Matrix low, int k, Cancellation cancellation) {
        if (high.rows() != low.rows()) {
            throw new IllegalArgumentException(high + " and " + low + " are not the same samples");
        }
        if (k < 1) {
            throw new IllegalArgumentException("k is " + k + ": at least 1 neighbour is needed");
        }
        if (2L * k >= high.rows()) {
            return Optional.empty();
        }
        SquaredDistances above = SquaredDistances.to(high);
        SquaredDistances below = SquaredDistances.to(low);
        Search search = new Search(above, below, high.rows(), k, cancellation);
        int middle = high.rows() / 2;
        IntStream.range(0, 2)
                .parallel()
                .forEach(half -> search.look(half == 0 ? 0 : middle, half == 0 ? middle : high.rows()));
        return Optional.of(new NeighbourFaults(search.falseOnes, search.missing));
    }

    /** How many points were looked at. */
    public int size() {
        return falseOnes.length;
    }

    /** How far in truth the map's neighbours of point {@code i} are, 0 (none is false) to 1. */
    public double falseAt(int i) {
        return falseOnes[i];
    }

    /** How far on the map the true neighbours of point {@code i} are, 0 (none is missing) to 1. */
    public double missingAt(int i) {
        return missing[i];
    }

    /** T(k) of the map, at most 1. */
    public double trustworthiness() {
        return 1 - mean(falseOnes);
    }

    /** C(k) of the map, at most 1. */
    public double continuity() {
        return 1 - mean(missing);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** The two passes over a range of rows; ranges of different threads do not meet. */
    private static final class Search {
        private final SquaredDistances above;
        private final SquaredDistances below;
        private final int k;
        private final double norm;
        private final Cancellation cancellation;
        private final double[] falseOnes;
        private final double[] missing;

        Search(SquaredDistances above, SquaredDistances below, int rows, int k, Cancellation cancellation) {
            this.above = above;
            this.below = below;
            this.k = k;
            this.norm = 2 / ((double) k * (2.0 * rows - 3.0 * k - 1));
            this.cancellation = cancellation;
            this.falseOnes = new double[rows];
            this.missing = new double[rows];
        }

        void look(int from, int to) {
            int[][] low = new int[to - from][];
            int[][] high = new int[to - from][];
            Nearest nearest = new Nearest(k);
            below.forRows(from, to, (row, squared) -> {
                cancellation.throwIfCancelled();
                nearest.among(squared, row);
                low[row - from] = nearest.indices();
            });
            above.forRows(from, to, (row, squared) -> {
                cancellation.throwIfCancelled();
                nearest.among(squared, row);
                high[row - from] = nearest.indices();
                falseOnes[row] = norm * Ranks.beyond(squared, row, high[row - from], low[row - from]);
            });
            below.forRows(from, to, (row, squared) -> {
                cancellation.throwIfCancelled();
                missing[row] = norm * Ranks.beyond(squared, row, low[row - from], high[row - from]);
            });
        }
    }
}
