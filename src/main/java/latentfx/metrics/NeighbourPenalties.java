package latentfx.metrics;

import java.util.Arrays;
import java.util.Optional;
import latentfx.math.Halves;
import latentfx.math.Matrix;
import latentfx.math.Nearest;
import latentfx.math.NotFiniteException;
import latentfx.math.Samples;
import latentfx.math.SquaredDistances;
import latentfx.task.Cancellation;

/**
 * Trustworthiness and continuity of a map (Venna and Kaski 2001), for each point and for the whole map.
 *
 * <p>The penalty of point i for false neighbours is {@code 2/(k(2n-3k-1)) Σ_{j in N_k(low)} max(0, r_high(i,j) - k)},
 * where N_k(low) are its k nearest points on the map and r_high(i,j) is the rank of j among the neighbours of i in the
 * original space: 0 if all of them are neighbours there too, 1 if all have the highest ranks. For the penalty for
 * missing neighbours the two spaces are exchanged. Trustworthiness T(k) is 1 minus the mean penalty for false
 * neighbours, continuity C(k) 1 minus the mean penalty for missing ones. Euclidean distances in both spaces. Where more
 * than k points are equally near, see {@link TiedRanks}.
 */
public final class NeighbourPenalties {
    /** The number of neighbours in all figures of this program. */
    public static final int NEIGHBOURS = 10;

    private final double most;
    private final double[] falseRanks;
    private final double[] missingRanks;

    /** For each point the ranks beyond k, summed over its neighbours; {@code most} is the largest possible sum. */
    private NeighbourPenalties(double most, double[] falseRanks, double[] missingRanks) {
        this.most = most;
        this.falseRanks = falseRanks;
        this.missingRanks = missingRanks;
    }

    /**
     * Compares the neighbours of all rows; empty unless {@code k} is less than half the number of rows, as the formula
     * requires, where a number is not finite, and where no point has nearer and farther points in the original space,
     * such as where all rows are equal. Quadratic in the number of rows, on at most two threads: some seconds for 10,000 points with codes of 4
     * numbers.
     *
     * @param high the samples in their original space, one per row
     * @param low the same samples, in the same order, on the map or as codes
     * @param k the number of neighbours
     * @param cancellation checked before each point, on either thread
     * @throws IllegalArgumentException if the numbers of rows differ or {@code k} is below 1
     */
    public static Optional<NeighbourPenalties> of(Samples high, Matrix low, int k, Cancellation cancellation) {
        if (high.rows() != low.rows()) {
            throw new IllegalArgumentException(high + " and " + low + " are not the same samples");
        }
        if (k < 1) {
            throw new IllegalArgumentException("k is " + k + ": at least 1 neighbour is needed");
        }
        int rows = high.rows();
        if (2L * k >= rows || !NotFiniteException.isFinite(high) || !NotFiniteException.isFinite(low)) {
            return Optional.empty();
        }
        Search search = new Search(SquaredDistances.to(high), SquaredDistances.to(low), rows, k, cancellation);
        Halves.run(rows, search::compare);
        if (!search.ordered) {
            return Optional.empty();
        }
        double most = k * (2.0 * rows - 3.0 * k - 1) / 2;
        return Optional.of(new NeighbourPenalties(most, search.falseRanks, search.missingRanks));
    }

    /** The number of points. */
    public int size() {
        return falseRanks.length;
    }

    /** Penalty of point {@code i} for neighbours on the map that are none in the original space, 0 (none) to 1. */
    public double falseNeighbours(int i) {
        return falseRanks[i] / most;
    }

    /** Penalty of point {@code i} for neighbours in the original space that are none on the map, 0 (none) to 1. */
    public double missingNeighbours(int i) {
        return missingRanks[i] / most;
    }

    /** Trustworthiness T(k), in [0, 1]; 1 if no point has a false neighbour. */
    public double trustworthiness() {
        return 1 - Arrays.stream(falseRanks).sum() / (size() * most);
    }

    /** Continuity C(k), in [0, 1]; 1 if no point misses a neighbour. */
    public double continuity() {
        return 1 - Arrays.stream(missingRanks).sum() / (size() * most);
    }

    /** Compares a range of rows in both spaces; the ranges of different threads are disjoint. */
    private static final class Search {
        private final SquaredDistances high;
        private final SquaredDistances low;
        private final int k;
        private final Cancellation cancellation;
        private final double[] falseRanks;
        private final double[] missingRanks;
        private volatile boolean ordered;

        Search(SquaredDistances high, SquaredDistances low, int rows, int k, Cancellation cancellation) {
            this.high = high;
            this.low = low;
            this.k = k;
            this.cancellation = cancellation;
            this.falseRanks = new double[rows];
            this.missingRanks = new double[rows];
        }

        void compare(int from, int to) {
            boolean[] tied = new boolean[to - from];
            int[][] nearLow = new int[to - from][];
            int[][] nearHigh = new int[to - from][];
            Nearest nearest = new Nearest(k);
            low.forRows(from, to, (row, squared) -> {
                cancellation.throwIfCancelled();
                nearest.among(squared, row);
                nearLow[row - from] = nearest.indices();
                tied[row - from] = TiedRanks.among(squared, row, nearest.indices());
            });
            high.forRows(from, to, (row, squared) -> {
                cancellation.throwIfCancelled();
                nearest.among(squared, row);
                nearHigh[row - from] = nearest.indices();
                tied[row - from] |= TiedRanks.among(squared, row, nearest.indices());
                if (!tied[row - from]) {
                    ordered = true;
                    falseRanks[row] = Ranks.beyond(squared, row, nearHigh[row - from], nearLow[row - from]);
                }
            });
            low.forRows(from, to, (row, squared) -> {
                cancellation.throwIfCancelled();
                if (tied[row - from]) {
                    rankTied(row, squared);
                } else {
                    missingRanks[row] = Ranks.beyond(squared, row, nearLow[row - from], nearHigh[row - from]);
                }
            });
        }

        private void rankTied(int row, float[] squaredLow) {
            TiedRanks ranks = new TiedRanks(high.from(high.row(row)), squaredLow, row, k);
            if (ranks.ordered()) {
                ordered = true;
            }
            falseRanks[row] = ranks.falseNeighbours();
            missingRanks[row] = ranks.missingNeighbours();
        }
    }
}
