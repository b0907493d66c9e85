package latentfx.dl4j;

import java.util.SplittableRandom;
import latentfx.model.Parameters;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.learning.config.Adam;

/**
 * Encoder and decoder of a model as two Deeplearning4j networks, which define it and give its first weights. With a
 * Bernoulli likelihood the decoder's output is the logit of each pixel; the sigmoid belongs to the loss and to {@link
 * Dl4jModel}, because the cross-entropy is exact on logits where it would overflow on probabilities.
 *
 * @param plan what defines them
 * @param encoder from pixels to the code, or to mean and log-variance
 * @param decoder from the code to pixel logits
 */
record NetworkPair(NetworkPlan plan, MultiLayerNetwork encoder, MultiLayerNetwork decoder) {
    /** Networks with fresh Xavier-uniform weights (Glorot and Bengio 2010), zero biases and an Adam updater. */
    static NetworkPair fresh(NetworkPlan plan, double learningRate, long seed, DataType type) {
        SplittableRandom seeds = new SplittableRandom(seed);
        return new NetworkPair(
                plan,
                NetworkDefinitions.fresh(plan.encoder(), new Adam(learningRate), notZero(seeds), type),
                NetworkDefinitions.fresh(plan.decoder(), new Adam(learningRate), notZero(seeds), type));
    }

    /** Deeplearning4j takes 0 for "no seed" and starts from the clock. */
    private static long notZero(SplittableRandom seeds) {
        return seeds.nextLong() | 1;
    }

    /** Replaces the weights of both networks. */
    void take(Parameters parameters) {
        NetworkDefinitions.fill(encoder, plan.encoder(), parameters.encoder());
        NetworkDefinitions.fill(decoder, plan.decoder(), parameters.decoder());
    }

    /** A copy of the current weights. */
    Parameters copyParameters() {
        return new Parameters(
                NetworkDefinitions.flat(encoder, plan.encoder()), NetworkDefinitions.flat(decoder, plan.decoder()));
    }
}
