package latentfx.model.judge;

/** Turns logits into probabilities. */
public final class Softmax {
    private Softmax() {}

    /** Replaces {@code count} logits of {@code values}, from {@code from} on, by the probabilities that they stand for. */
    public static void apply(float[] values, int from, int count) {
        float most = Float.NEGATIVE_INFINITY;
        for (int i = from; i < from + count; i++) {
            most = Math.max(most, values[i]);
        }
        double sum = 0;
        for (int i = from; i < from + count; i++) {
            values[i] = (float) Math.exp(values[i] - most);
            sum += values[i];
        }
        for (int i = from; i < from + count; i++) {
            values[i] /= (float) sum;
        }
    }
}
