package latentfx.dl4j;

import latentfx.model.Likelihood;

/** From a decoder's output to brightness in [0, 1]: σ of logits; else the output itself, cut off. For one thread. */
final class Brightness {
    private final boolean onLogits;
    private final Logistic logistic = new Logistic();

    Brightness(Likelihood likelihood) {
        onLogits = likelihood.onLogits();
    }

    /** Turns the first {@code count} outputs into brightness, in place. */
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
