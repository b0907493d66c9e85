package latentfx.dl4j;

/**
 * The cross-entropy of pixels x in [0, 1] under Bernoulli probabilities s = σ(l), on logits l, and its gradient at the
 * logits, s − x. Grey pixels are taken as means, so it is a training objective, not a likelihood. For one thread.
 *
 * <p>It is written as max(l, 0) − l·x − ln max(s, 1 − s), which neither overflows nor takes the logarithm of 0; and since
 * the last factors are at least ½, the logarithm is taken of their product over a block, which a double can hold.
 */
final class BernoulliLoss implements Reconstruction {
    private final Logistic logistic = new Logistic();
    private final float[] probability = new float[Logistic.BLOCK];

    @Override
    public double lossAndGradient(float[] logits, float[] pixels, int count) {
        double sum = 0;
        for (int from = 0; from < count; from += Logistic.BLOCK) {
            int size = Math.min(Logistic.BLOCK, count - from);
            logistic.of(logits, from, size, probability);
            sum += linear(logits, pixels, from, size);
            gradient(logits, pixels, from, size);
            sum -= Math.log(product(size));
        }
        return sum;
    }

    /** Σ max(l, 0) − l·x; four sums at a time, because one would wait for itself. */
    private static double linear(float[] logits, float[] pixels, int from, int count) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int i = from;
        int end = from + count;
        for (; i + 3 < end; i += 4) {
            a += Math.max(logits[i], 0) - logits[i] * pixels[i];
            b += Math.max(logits[i + 1], 0) - logits[i + 1] * pixels[i + 1];
            c += Math.max(logits[i + 2], 0) - logits[i + 2] * pixels[i + 2];
            d += Math.max(logits[i + 3], 0) - logits[i + 3] * pixels[i + 3];
        }
        for (; i < end; i++) {
            a += Math.max(logits[i], 0) - logits[i] * pixels[i];
        }
        return (double) a + b + c + d;
    }

    /** Leaves s − x in {@code logits} and the larger of s and 1 − s in {@link #probability}. */
    private void gradient(float[] logits, float[] pixels, int from, int count) {
        for (int i = 0; i < count; i++) {
            logits[from + i] = probability[i] - pixels[from + i];
        }
        for (int i = 0; i < count; i++) {
            probability[i] = Math.max(probability[i], 1 - probability[i]);
        }
    }

    private double product(int count) {
        double a = 1;
        double b = 1;
        double c = 1;
        double d = 1;
        int i = 0;
        for (; i + 3 < count; i += 4) {
            a *= probability[i];
            b *= probability[i + 1];
            c *= probability[i + 2];
            d *= probability[i + 3];
        }
        for (; i < count; i++) {
            a *= probability[i];
        }
        return a * b * c * d;
    }
}
