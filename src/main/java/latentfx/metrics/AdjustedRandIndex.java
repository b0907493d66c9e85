package latentfx.metrics;

import java.util.Optional;

/**
 * Agreement of two partitions of the same samples, corrected for chance (Hubert and Arabie 1985): 1 where they are the
 * same, 0 on average where one is random, below 0 where they agree less than by chance.
 *
 * @param index the index, at most 1
 * @param error its standard error by the delete-a-group jackknife over 20 groups, both partitions kept
 */
public record AdjustedRandIndex(double index, double error) {
    /**
     * The index of {@code one} against {@code other}, numbers from 0 for each sample; empty with fewer than two samples in
     * each jackknife group, and where both partitions are a single group, where it is undefined.
     *
     * @throws IllegalArgumentException if they are not of equal length, or a number is negative
     */
    public static Optional<AdjustedRandIndex> of(int[] one, int[] other) {
        if (one.length != other.length) {
            throw new IllegalArgumentException(one.length + " and " + other.length
                    + " samples are not the same ones: give one number a sample twice");
        }
        if (one.length < 2 * Jackknife.GROUPS) {
            return Optional.empty();
        }
        long[][][] counts = new long[Jackknife.GROUPS][Labels.most(one) + 1][Labels.most(other) + 1];
        for (int i = 0; i < one.length; i++) {
            counts[i % Jackknife.GROUPS][one[i]][other[i]]++;
        }
        double index = without(counts, -1);
        double error = Jackknife.error(group -> without(counts, group));
        return Double.isFinite(index) && Double.isFinite(error)
                ? Optional.of(new AdjustedRandIndex(index, error))
                : Optional.empty();
    }

    private static double without(long[][][] counts, int left) {
        int columns = counts[0][0].length;
        double cells = 0;
        double rows = 0;
        long total = 0;
        long[] columnSums = new long[columns];
        for (int i = 0; i < counts[0].length; i++) {
            long rowSum = 0;
            for (int j = 0; j < columns; j++) {
                long cell = 0;
                for (int group = 0; group < counts.length; group++) {
                    cell += group == left ? 0 : counts[group][i][j];
                }
                cells += pairs(cell);
                rowSum += cell;
                columnSums[j] += cell;
            }
            rows += pairs(rowSum);
            total += rowSum;
        }
        double across = 0;
        for (long sum : columnSums) {
            across += pairs(sum);
        }
        double chance = rows * across / pairs(total);
        return (cells - chance) / ((rows + across) / 2 - chance);
    }

    private static double pairs(long count) {
        return count * (count - 1) / 2.0;
    }
}
