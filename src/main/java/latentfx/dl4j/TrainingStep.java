package latentfx.dl4j;

import java.util.random.RandomGenerator;
import latentfx.model.Losses;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * One step of training: a batch forwards through encoder, bottleneck and decoder, the loss's gradient back through all
 * three, then Adam. For one thread.
 */
final class TrainingStep {
    private final DrivenNetwork encoder;
    private final DrivenNetwork decoder;
    private final Bottleneck bottleneck;

    TrainingStep(NetworkPair networks, Bottleneck bottleneck) {
        this.encoder = new DrivenNetwork(networks.encoder());
        this.decoder = new DrivenNetwork(networks.decoder());
        this.bottleneck = bottleneck;
    }

    /**
     * Computes losses and gradients of a batch (one sample a row) and leaves the weights as they are.
     *
     * @return sums over the samples
     */
    Losses gradients(INDArray pixels, RandomGenerator noise) {
        INDArray code = bottleneck.forward(encoder.forward(pixels), noise);
        INDArray logits = decoder.forward(code);
        Losses losses = bottleneck.losses(BernoulliLoss.sum(logits, pixels));
        INDArray decoderError = decoder.backward(BernoulliLoss.gradient(logits, pixels));
        encoder.backward(bottleneck.backward(decoder.atInput(decoderError)));
        return losses;
    }

    /** {@link #gradients}, then one Adam step; without the step if the loss is not a number. */
    Losses train(INDArray pixels, RandomGenerator noise) {
        Losses sums = gradients(pixels, noise);
        if (Double.isFinite(sums.total())) {
            encoder.update((int) pixels.size(0));
            decoder.update((int) pixels.size(0));
        }
        return sums;
    }

    /** The encoder's gradient of the last batch, summed over its samples. */
    INDArray encoderGradient() {
        return encoder.gradient();
    }

    /** The decoder's gradient of the last batch, summed over its samples. */
    INDArray decoderGradient() {
        return decoder.gradient();
    }
}
