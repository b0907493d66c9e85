package latentfx.dl4j;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * The cross-entropy of pixels x in [0, 1] under Bernoulli probabilities σ(l), on logits l: max(l, 0) − l·x +
 * ln(1 + exp(−|l|)), which neither overflows nor takes the logarithm of 0. Grey pixels are taken as means, so it is a
 * training objective, not a likelihood.
 */
final class BernoulliLoss {
    private BernoulliLoss() {}

    /** The sum over all pixels of all samples, in nats. */
    static double sum(INDArray logits, INDArray pixels) {
        INDArray terms = Transforms.abs(logits, true).negi();
        Transforms.exp(terms, false).addi(1);
        Transforms.log(terms, false);
        terms.addi(Transforms.max(logits, 0, true)).subi(logits.mul(pixels));
        return terms.sumNumber().doubleValue();
    }

    /** The gradient at the logits: σ(l) − x. */
    static INDArray gradient(INDArray logits, INDArray pixels) {
        return Transforms.sigmoid(logits, true).subi(pixels);
    }
}
