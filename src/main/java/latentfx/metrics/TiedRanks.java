package latentfx.metrics;

import java.util.Arrays;

/**
 * The ranks beyond k of one point's neighbours where distances are equal, so that no order of the points decides them.
 *
 * <p>A map is not to gain from ties of its own: which k of the points that lie equally near on the map are its neighbours,
 * and which rank a point has among them, is taken as drawn at random, and the result is the expected value. Ties in the
 * original space are not held against the map: a point has the rank of the nearest of those at equal distance there. So
 * copies of a point that coincide on the map too cost nothing, and a map on which all points coincide scores as one at
 * random.
 */
final class TiedRanks {
    private final float[] high;
    private final float[] low;
    private final int row;
    private final int k;
    private final float[] sortedHigh;
    private final float[] sortedLow;
    private final long[] sortedPairs;

    /** Ranks by the squared distances from {@code row} to all points, in the original space and on the map. */
    TiedRanks(float[] high, float[] low, int row, int k) {
        this.high = high;
        this.low = low;
        this.row = row;
        this.k = k;
        sortedHigh = others(high);
        sortedLow = others(low);
        sortedPairs = new long[high.length - 1];
        for (int j = 0; j < high.length; j++) {
            if (j != row) {
                sortedPairs[j < row ? j : j - 1] = pair(j);
            }
        }
        Arrays.sort(sortedPairs);
    }

    /** Whether more than {@code k} points are as near as the {@code k}-th nearest, given as {@code nearest}. */
    static boolean among(float[] squared, int row, int[] nearest) {
        float reach = squared[nearest[nearest.length - 1]];
        int within = 0;
        for (float distance : squared) {
            within += distance <= reach ? 1 : 0;
        }
        return within - (squared[row] <= reach ? 1 : 0) > nearest.length;
    }

    /** Whether the original space orders the points at all: not all are equally far. */
    boolean ordered() {
        return sortedHigh[0] != sortedHigh[sortedHigh.length - 1];
    }

    /** Expected sum of the original ranks beyond k of the k neighbours on the map. */
    double falseNeighbours() {
        double sum = 0;
        for (int j = 0; j < low.length; j++) {
            double share = j == row ? 0 : share(sortedLow, low[j]);
            sum += share == 0 ? 0 : share * Math.max(0, below(sortedHigh, high[j]) + 1 - k);
        }
        return sum;
    }

    /** Expected sum of the ranks beyond k on the map of the k neighbours in the original space. */
    double missingNeighbours() {
        double sum = 0;
        for (int j = 0; j < high.length; j++) {
            double share = j == row ? 0 : share(sortedHigh, high[j]);
            sum += share == 0 ? 0 : share * expectedBeyond(j);
        }
        return sum;
    }

    /** The chance that a point at this distance is one of k neighbours drawn from the nearest. */
    private double share(float[] sorted, float distance) {
        float reach = sorted[k - 1];
        if (distance != reach) {
            return distance < reach ? 1 : 0;
        }
        int nearer = below(sorted, reach);
        return (double) (k - nearer) / (upTo(sorted, reach) - nearer);
    }

    /** Mean of the ranks beyond k that point {@code j} can have on the map. */
    private double expectedBeyond(int j) {
        int first = below(sortedLow, low[j]) + 1;
        int alike = upTo(sortedPairs, pair(j)) - below(sortedPairs, pair(j));
        int last = upTo(sortedLow, low[j]) - alike + 1;
        int from = Math.max(first, k + 1);
        if (last < from) {
            return 0;
        }
        double sum = (last - from + 1) * ((double) (from - k) + (last - k)) / 2;
        return sum / (last - first + 1);
    }

    /** Both distances of point {@code j} in one number that sorts by the map first; distances are not negative. */
    private long pair(int j) {
        return (long) Float.floatToIntBits(low[j]) << 32 | Float.floatToIntBits(high[j]);
    }

    private float[] others(float[] squared) {
        float[] sorted = new float[squared.length - 1];
        System.arraycopy(squared, 0, sorted, 0, row);
        System.arraycopy(squared, row + 1, sorted, row, sorted.length - row);
        Arrays.sort(sorted);
        return sorted;
    }

    private static int below(float[] sorted, float value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int upTo(float[] sorted, float value) {
        return below(sorted, Math.nextUp(value));
    }

    private static int below(long[] sorted, long value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int upTo(long[] sorted, long value) {
        return below(sorted, value + 1);
    }
}
