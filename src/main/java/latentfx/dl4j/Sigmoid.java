package latentfx.dl4j;

/** The logistic function 1 / (1 + exp(−l)), from pixel logits to brightness. */
final class Sigmoid {
    private Sigmoid() {}

    /** Applies it to every value in place. */
    static void apply(float[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (1 / (1 + Math.exp(-values[i])));
        }
    }
}
