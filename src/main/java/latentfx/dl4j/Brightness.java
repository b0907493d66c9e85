package latentfx.dl4j;

import latentfx.model.Likelihood;

/**
 * Converts a decoder's output to brightness in [0, 1]: the sigmoid of logits, or the output itself clamped to [0, 1].
 * Not safe for use by several threads.
 */
final class Brightness {
    private final boolean onLogits;
    private final Logistic logistic = new Logistic();

    Brightness(Likelihood likelihood) {
        onLogits = likelihood.onLogits();
    }

    /** Converts the first {@code count} outputs, in place. */
    void apply(float[] outputs, int count) {
        if (onLogits) {
            logistic.of(outputs, count, outputs);
            return;
        }
        for (int i = 0; i < count; i++) {
            outputs[i] = Math.min(1, Math.max(0, outputs[i]));
        }
    }
}
