package latentfx.dl4j;

import java.util.random.RandomGenerator;
import latentfx.model.Losses;
import latentfx.model.ModelSpec;
import latentfx.model.VaeSpec;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * What lies between encoder and decoder, and what it adds to the loss. One instance serves one training thread:
 * {@link #backward} belongs to the last {@link #forward}.
 */
interface Bottleneck {
    /** The code to decode, of the encoder's output for a batch; one sample a row in both. */
    INDArray forward(INDArray encoded, RandomGenerator noise);

    /** The loss's gradient at the encoder's output, of its gradient at the code; one sample a row in both. */
    INDArray backward(INDArray codeGradient);

    /** The Kullback-Leibler divergence of the last batch, summed over its samples, in nats, not weighted. */
    double kl();

    /** The weight of {@link #kl} in the loss. */
    double klWeight();

    /** The losses of the last batch, of its {@code reconstruction} loss; sums over its samples, like that. */
    default Losses losses(double reconstruction) {
        double kl = kl();
        return new Losses(reconstruction, kl, reconstruction + klWeight() * kl);
    }

    /** The bottleneck that {@code spec} asks for. */
    static Bottleneck of(ModelSpec spec) {
        if (spec instanceof VaeSpec vae) {
            return new GaussianBottleneck(vae.beta());
        }
        return new PointBottleneck();
    }
}
