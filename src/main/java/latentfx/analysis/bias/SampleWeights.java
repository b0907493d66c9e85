package latentfx.analysis.bias;

import java.util.Arrays;
import java.util.SplittableRandom;
import latentfx.math.Matrix;

/**
 * How often samples are to be drawn for a training, relative to each other.
 *
 * @param weights of each sample; they sum to 1
 */
public record SampleWeights(double[] weights) {
    private static final int BINS = 10;
    private static final double FLOOR = 0.001;

    /**
     * More weight where codes are rare (Amini et al. 2019, "Uncovering and mitigating algorithmic bias through learned latent
     * structure", in the form of lab 2 of MIT 6.S191): for each unit one over the density of a histogram of {@value #BINS}
     * bins plus {@value #FLOOR}, over the sum of that; of a sample's weights by the units the largest counts.
     *
     * @param codes posterior means, one sample a row, at least one
     */
    public static SampleWeights byDensity(Matrix codes) {
        double[] most = new double[codes.rows()];
        for (int unit = 0; unit < codes.columns(); unit++) {
            double[] weights = inverseDensity(codes.columns(unit, 1).toArray());
            for (int i = 0; i < most.length; i++) {
                most[i] = Math.max(most[i], weights[i]);
            }
        }
        return new SampleWeights(normalised(most));
    }

    /**
     * Gives a known group {@code share} of the draws.
     *
     * @param member whether each sample belongs to the group; some do and some do not
     * @param share 0 to 1
     */
    public static SampleWeights byGroup(boolean[] member, double share) {
        int members = 0;
        for (boolean is : member) {
            members += is ? 1 : 0;
        }
        double[] weights = new double[member.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = member[i] ? share / members : (1 - share) / (member.length - members);
        }
        return new SampleWeights(normalised(weights));
    }

    private static double[] inverseDensity(float[] values) {
        float least = Float.POSITIVE_INFINITY;
        float greatest = Float.NEGATIVE_INFINITY;
        for (float value : values) {
            least = Math.min(least, value);
            greatest = Math.max(greatest, value);
        }
        double width = ((double) greatest - least) / BINS;
        int[] bins = new int[values.length];
        double[] density = new double[BINS];
        for (int i = 0; i < values.length && width > 0; i++) {
            bins[i] = Math.min(BINS - 1, (int) ((values[i] - least) / width));
            density[bins[i]] += 1 / (width * values.length);
        }
        double[] weights = new double[values.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = 1 / (density[bins[i]] + FLOOR);
        }
        return normalised(weights);
    }

    private static double[] normalised(double[] weights) {
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight / sum).toArray();
    }

    /** Draws {@code count} samples with replacement. */
    public int[] draw(int count, SplittableRandom random) {
        double[] upTo = weights.clone();
        Arrays.parallelPrefix(upTo, Double::sum);
        int[] drawn = new int[count];
        for (int i = 0; i < count; i++) {
            int at = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
            drawn[i] = Math.min(upTo.length - 1, at >= 0 ? at : -at - 1);
        }
        return drawn;
    }

    /** The share of draws that members of a group get. */
    public double share(boolean[] member) {
        double share = 0;
        for (int i = 0; i < member.length; i++) {
            share += member[i] ? weights[i] : 0;
        }
        return share;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SampleWeights that && Arrays.equals(weights, that.weights);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(weights);
    }
}
