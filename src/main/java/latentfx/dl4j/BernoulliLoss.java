package latentfx.dl4j;

import java.util.Arrays;

/**
 * The cross-entropy of pixels x in [0, 1] under Bernoulli probabilities s = σ(l), on logits l, and its gradient at the
 * logits, s − x. Grey pixels are taken as means, so it is a training objective, not a likelihood. For one thread.
 *
 * <p>It is written as max(l, 0) − l·x − ln max(s, 1 − s), which neither overflows nor takes the logarithm of 0; and since
 * the last factors are at least ½, the logarithm is taken of their product over a block, which a double can hold.
 */
final class BernoulliLoss implements Reconstruction {
    /** Number of factors in a product: each is at least ½, and ½ to this power is still a normal double. */
    private static final int BLOCK = 1000;

    private final Logistic logistic = new Logistic();
    private float[] probability = {};

    @Override
    public double lossAndGradient(float[] logits, float[] pixels, int count) {
        if (probability.length < count) {
            probability = Arrays.copyOf(probability, count);
        }
        logistic.of(logits, count, probability);
        double sum = linear(logits, pixels, count);
        gradient(logits, pixels, count);
        for (int from = 0; from < count; from += BLOCK) {
            sum -= Math.log(product(from, Math.min(count, from + BLOCK)));
        }
        return sum;
    }

    /** Σ max(l, 0) − l·x, in four partial sums, because the additions of a single one would depend on each other. */
    private static double linear(float[] logits, float[] pixels, int count) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int i = 0;
        for (; i + 3 < count; i += 4) {
            a += Math.max(logits[i], 0) - logits[i] * pixels[i];
            b += Math.max(logits[i + 1], 0) - logits[i + 1] * pixels[i + 1];
            c += Math.max(logits[i + 2], 0) - logits[i + 2] * pixels[i + 2];
            d += Math.max(logits[i + 3], 0) - logits[i + 3] * pixels[i + 3];
        }
        for (; i < count; i++) {
            a += Math.max(logits[i], 0) - logits[i] * pixels[i];
        }
        return (double) a + b + c + d;
    }

    /** Leaves s − x in {@code logits} and the larger of s and 1 − s in {@link #probability}. */
    private void gradient(float[] logits, float[] pixels, int count) {
        float[] p = probability;
        for (int i = 0; i < count; i++) {
            logits[i] = p[i] - pixels[i];
        }
        for (int i = 0; i < count; i++) {
            p[i] = Math.max(p[i], 1 - p[i]);
        }
    }

    private double product(int from, int to) {
        double a = 1;
        double b = 1;
        double c = 1;
        double d = 1;
        int i = from;
        for (; i + 3 < to; i += 4) {
            a *= probability[i];
            b *= probability[i + 1];
            c *= probability[i + 2];
            d *= probability[i + 3];
        }
        for (; i < to; i++) {
            a *= probability[i];
        }
        return a * b * c * d;
    }
}
