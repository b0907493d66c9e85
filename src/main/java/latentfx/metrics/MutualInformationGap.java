package latentfx.metrics;

import java.util.Arrays;
import latentfx.math.Matrix;

/**
 * How far each known factor of variation has a unit of the code to itself: the mutual information with the best unit minus
 * that with the second best, over the entropy of the factor (MIG; Chen et al. 2018, "Isolating sources of disentanglement in
 * VAEs"). 1 where one unit tells a factor and no other tells anything of it; 0 where two tell equally much, or none anything.
 * From histograms of equal bins between the smallest and the largest value, so the information between independent numbers
 * comes out a little above 0.
 *
 * @param information mutual information of each factor (first index) with each unit, in nats
 * @param entropies entropy of each factor, in nats: the most that a unit can tell of it
 * @param gaps the gap of each factor, 0 to 1
 */
public record MutualInformationGap(double[][] information, double[] entropies, double[] gaps) {
    /** Bins of a unit. */
    public static final int UNIT_BINS = 20;

    /** Bins of a factor. */
    public static final int FACTOR_BINS = 10;

    /**
     * Compares {@code codes} with {@code factors}.
     *
     * @param codes one sample a row; posterior means of a variational model
     * @param factors the factors of the same samples, one a column
     * @throws IllegalArgumentException if they are not of equally many samples, at least one
     */
    public static MutualInformationGap of(Matrix codes, Matrix factors) {
        if (codes.rows() != factors.rows() || codes.rows() == 0) {
            throw new IllegalArgumentException(codes + " and factors " + factors + " do not belong together");
        }
        int[][] units = bins(codes, UNIT_BINS);
        int[][] causes = bins(factors, FACTOR_BINS);
        double[][] information = new double[causes.length][units.length];
        double[] entropies = new double[causes.length];
        double[] gaps = new double[causes.length];
        for (int factor = 0; factor < causes.length; factor++) {
            for (int unit = 0; unit < units.length; unit++) {
                information[factor][unit] = information(causes[factor], units[unit]);
            }
            entropies[factor] = information(causes[factor], causes[factor]);
            gaps[factor] = gap(information[factor], entropies[factor]);
        }
        return new MutualInformationGap(information, entropies, gaps);
    }

    /** The share of a factor's entropy that a unit tells, 0 to 1; 0 for a factor that does not vary. */
    public double share(int factor, int unit) {
        return entropies[factor] > 0 ? information[factor][unit] / entropies[factor] : 0;
    }

    /**
     * The gap of each factor where only some units compete: the others' information counts as none.
     *
     * @param units whether each competes
     */
    public double[] gapsAmong(boolean[] units) {
        double[] among = new double[gaps.length];
        for (int factor = 0; factor < among.length; factor++) {
            double[] competing = information[factor].clone();
            for (int unit = 0; unit < competing.length; unit++) {
                competing[unit] = units[unit] ? competing[unit] : 0;
            }
            among[factor] = gap(competing, entropies[factor]);
        }
        return among;
    }

    /** The mean gap over the factors: what is called the MIG of a model. */
    public double mean() {
        return Arrays.stream(gaps).average().orElse(0);
    }

    private static double gap(double[] information, double entropy) {
        double[] sorted = information.clone();
        Arrays.sort(sorted);
        double second = sorted.length > 1 ? sorted[sorted.length - 2] : 0;
        return entropy > 0 ? (sorted[sorted.length - 1] - second) / entropy : 0;
    }

    /** The bin of each value, column by column. */
    private static int[][] bins(Matrix values, int count) {
        int[][] bins = new int[values.columns()][values.rows()];
        for (int column = 0; column < bins.length; column++) {
            float[] all = values.columns(column, 1).toArray();
            float least = Float.POSITIVE_INFINITY;
            float most = Float.NEGATIVE_INFINITY;
            for (float value : all) {
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
            double width = ((double) most - least) / count;
            for (int row = 0; row < all.length; row++) {
                bins[column][row] = width > 0 ? Math.min(count - 1, (int) ((all[row] - least) / width)) : 0;
            }
        }
        return bins;
    }

    /** The mutual information of two variables in bins, in nats; of one with itself its entropy. */
    private static double information(int[] one, int[] other) {
        int most = Math.max(UNIT_BINS, FACTOR_BINS);
        int[][] together = new int[most][most];
        int[] alone = new int[most];
        int[] otherAlone = new int[most];
        for (int i = 0; i < one.length; i++) {
            together[one[i]][other[i]]++;
            alone[one[i]]++;
            otherAlone[other[i]]++;
        }
        double sum = 0;
        for (int i = 0; i < most; i++) {
            for (int j = 0; j < most; j++) {
                if (together[i][j] > 0) {
                    double share = (double) together[i][j] / one.length;
                    sum += share * Math.log((double) together[i][j] * one.length / ((double) alone[i] * otherAlone[j]));
                }
            }
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MutualInformationGap that
                && Arrays.deepEquals(information, that.information)
                && Arrays.equals(gaps, that.gaps);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(information);
    }
}
