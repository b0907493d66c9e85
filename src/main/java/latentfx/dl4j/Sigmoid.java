package latentfx.dl4j;

/** The logistic function 1 / (1 + exp(−l)), from pixel logits to brightness. */
final class Sigmoid {
    private Sigmoid() {}

    static float of(float logit) {
        return (float) (1 / (1 + Math.exp(-logit)));
    }
}
