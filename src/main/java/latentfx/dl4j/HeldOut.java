package latentfx.dl4j;

import java.util.SplittableRandom;
import latentfx.math.Matrix;
import latentfx.model.Losses;
import latentfx.model.ModelSpec;
import latentfx.task.Cancellation;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Looks at a model in training through samples that it does not learn from: their codes and their loss. */
final class HeldOut {
    /** The noise of every look. */
    static final long NOISE_SEED = 0x48656c64L;

    private final ModelSpec spec;
    private final Matrix samples;

    HeldOut(ModelSpec spec, Matrix samples) {
        this.spec = spec;
        this.samples = samples;
    }

    /**
     * What a look gives.
     *
     * @param codes one a row; posterior means for a VAE
     * @param losses means over the samples, with one posterior draw a sample, the same in every look
     */
    record Look(Matrix codes, Losses losses) {}

    /** Encodes and decodes all samples with the networks as they are now. */
    Look look(NetworkPair networks, Cancellation cancellation) {
        Matrix encoded = BatchInference.run(networks.encoder(), samples, spec.encoderOutputs(), cancellation);
        Bottleneck bottleneck = Bottleneck.of(spec);
        SplittableRandom noise = new SplittableRandom(NOISE_SEED);
        LossMeter meter = new LossMeter();
        for (int from = 0; from < samples.rows(); from += BatchInference.CHUNK) {
            cancellation.throwIfCancelled();
            int count = Math.min(BatchInference.CHUNK, samples.rows() - from);
            INDArray code = bottleneck.forward(BatchInference.rows(encoded, from, count), noise);
            INDArray logits = networks.decoder().output(code, false);
            double reconstruction = BernoulliLoss.sum(logits, BatchInference.rows(samples, from, count));
            meter.add(bottleneck.losses(reconstruction), count);
        }
        return new Look(Dl4jModel.split(encoded, spec.shape().latent()).mean(), meter.takeMean());
    }
}
