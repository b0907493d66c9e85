package latentfx.latent;

import java.util.Arrays;
import latentfx.math.Matrix;

/**
 * The direction of an attribute: the difference of the mean codes of samples that have it and samples that have it not
 * (Larsen et al. 2016; White 2016, "Sampling generative networks"). Added to another code it gives that sample the
 * attribute, as far as the attribute is linear in the latent space.
 *
 * @param difference mean of the second group minus mean of the first: strength 1
 * @param effectSize Cohen's d along the direction (Cohen 1988): the distance of the groups' means in pooled standard
 *     deviations, 0 or more; infinite where neither group spreads; 0.2 is called small, 0.8 large
 * @param without number of samples in the first group
 * @param with number of samples in the second group
 */
public record AttributeVector(float[] difference, double effectSize, int without, int with) {
    public AttributeVector {
        difference = difference.clone();
    }

    /**
     * The direction from the samples {@code without} to the samples {@code with}, each an index into {@code codes}.
     *
     * @throws IllegalArgumentException if a group has fewer than two samples
     */
    public static AttributeVector between(Matrix codes, int[] without, int[] with) {
        if (without.length < 2 || with.length < 2) {
            throw new IllegalArgumentException(
                    "each group needs at least 2 samples, not " + without.length + " and " + with.length);
        }
        double[] from = mean(codes, without);
        double[] to = mean(codes, with);
        double[] direction = new double[from.length];
        float[] difference = new float[from.length];
        double square = 0;
        for (int d = 0; d < from.length; d++) {
            direction[d] = to[d] - from[d];
            difference[d] = (float) direction[d];
            square += direction[d] * direction[d];
        }
        double length = Math.sqrt(square);
        double spread = squares(codes, without, from, direction) + squares(codes, with, to, direction);
        double pooled = Math.sqrt(spread / (without.length + with.length - 2)) / Math.max(length, Double.MIN_NORMAL);
        double effect = length == 0 ? 0 : length / pooled;
        return new AttributeVector(difference, effect, without.length, with.length);
    }

    private static double[] mean(Matrix codes, int[] members) {
        double[] mean = new double[codes.columns()];
        for (int member : members) {
            for (int d = 0; d < mean.length; d++) {
                mean[d] += codes.get(member, d) / (double) members.length;
            }
        }
        return mean;
    }

    /** Sum of the squared distances from {@code mean} along {@code direction}, times its squared length. */
    private static double squares(Matrix codes, int[] members, double[] mean, double[] direction) {
        double sum = 0;
        for (int member : members) {
            double along = 0;
            for (int d = 0; d < mean.length; d++) {
                along += (codes.get(member, d) - mean[d]) * direction[d];
            }
            sum += along * along;
        }
        return sum;
    }

    @Override
    public float[] difference() {
        return difference.clone();
    }

    /**
     * {@code code} plus {@code strength} times the difference. Numbers of {@code code} beyond the latent dimensions,
     * such as a class, do not change.
     */
    public float[] applied(float[] code, double strength) {
        float[] moved = code.clone();
        for (int d = 0; d < difference.length; d++) {
            moved[d] += (float) (strength * difference[d]);
        }
        return moved;
    }

    /**
     * The coordinate of {@code code} along the direction, measured from the origin of the space in lengths of {@code
     * difference}.
     */
    public double along(float[] code) {
        double product = 0;
        double square = 0;
        for (int d = 0; d < difference.length; d++) {
            product += (double) code[d] * difference[d];
            square += (double) difference[d] * difference[d];
        }
        return square == 0 ? 0 : product / square;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AttributeVector that
                && Arrays.equals(difference, that.difference)
                && effectSize == that.effectSize
                && without == that.without
                && with == that.with;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(difference);
    }
}
