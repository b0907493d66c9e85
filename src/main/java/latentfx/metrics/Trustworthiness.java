package latentfx.metrics;

import java.util.OptionalDouble;
import latentfx.math.Halves;
import latentfx.math.Matrix;
import latentfx.math.Nearest;
import latentfx.math.SquaredDistances;

/**
 * Whether neighbours on the map are neighbours in truth (Venna and Kaski 2001):
 * {@code T(k) = 1 - 2/(nk(2n-3k-1)) Σ_i Σ_{j in N_k(low) \ N_k(high)} (r_high(i,j) - k)}, where r_high(i,j) is the place of
 * j among the neighbours of i in the original space. 1: no sample has a false neighbour. {@link Continuity} asks the other
 * way round. Euclidean distances in both spaces; equally distant samples rank by index.
 */
public final class Trustworthiness {
    /** The number of neighbours that the figures of this program use. */
    public static final int NEIGHBOURS = 10;

    private Trustworthiness() {}

    /**
     * T(k) in [0, 1] over all rows; empty unless {@code k} is less than half the number of rows, where the formula does
     * not hold. Takes time and distances with the square of the rows, on at most two threads.
     *
     * @param high the samples in their original space, one a row
     * @param low the same samples, in the same order, on the map or as codes
     * @throws IllegalArgumentException if the numbers of rows differ or {@code k} is below 1
     */
    public static OptionalDouble of(Matrix high, Matrix low, int k) {
        if (high.rows() != low.rows()) {
            throw new IllegalArgumentException(high + " and " + low + " are not the same samples");
        }
        if (k < 1) {
            throw new IllegalArgumentException("k is " + k + ": at least 1 neighbour is needed");
        }
        long n = high.rows();
        if (2L * k >= n) {
            return OptionalDouble.empty();
        }
        SquaredDistances above = SquaredDistances.to(high);
        SquaredDistances below = SquaredDistances.to(low);
        double penalty = Halves.sum(high.rows(), (from, to) -> penalty(above, below, k, from, to));
        return OptionalDouble.of(1 - penalty * 2 / ((double) n * k * (2 * n - 3L * k - 1)));
    }

    private static double penalty(SquaredDistances high, SquaredDistances low, int k, int from, int to) {
        int[][] neighbours = new int[to - from][];
        Nearest nearest = new Nearest(k);
        low.forRows(from, to, (row, squared) -> {
            nearest.among(squared, row);
            neighbours[row - from] = nearest.indices();
        });
        long[] sum = new long[1];
        high.forRows(from, to, (row, squared) -> {
            for (int neighbour : neighbours[row - from]) {
                sum[0] += Math.max(0, Ranks.of(squared, row, neighbour) - k);
            }
        });
        return sum[0];
    }
}
