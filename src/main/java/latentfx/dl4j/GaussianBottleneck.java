package latentfx.dl4j;

import java.util.random.RandomGenerator;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * The bottleneck of a variational autoencoder. The encoder's output is read as mean μ and log-variance l of a diagonal
 * Gaussian; the code is one draw z = μ + ε·exp(l/2) with standard normal ε (the reparameterisation of Kingma and Welling
 * 2013, section 2.4), and the loss gains β·KL with KL = −½ Σ (1 + l − μ² − exp l) against the standard normal prior (their
 * appendix B).
 */
final class GaussianBottleneck implements Bottleneck {
    private final double beta;
    private INDArray mean = Nd4j.empty();
    private INDArray logVariance = Nd4j.empty();
    private INDArray deviation = Nd4j.empty();
    private INDArray epsilon = Nd4j.empty();

    GaussianBottleneck(double beta) {
        this.beta = beta;
    }

    @Override
    public INDArray forward(INDArray encoded, RandomGenerator noise) {
        long size = encoded.size(1) / 2;
        mean = encoded.get(NDArrayIndex.all(), NDArrayIndex.interval(0, size));
        logVariance = encoded.get(NDArrayIndex.all(), NDArrayIndex.interval(size, 2 * size));
        deviation = Transforms.exp(logVariance.mul(0.5), false);
        epsilon = draw(noise, encoded.size(0), size).castTo(encoded.dataType());
        return mean.add(deviation.mul(epsilon));
    }

    /** ∂/∂μ = ∂z + β·μ and ∂/∂l = ∂z·ε·exp(l/2)/2 + β·(exp l − 1)/2. */
    @Override
    public INDArray backward(INDArray codeGradient) {
        INDArray toMean = codeGradient.add(mean.mul(beta));
        INDArray variance = deviation.mul(deviation);
        INDArray toLogVariance = codeGradient
                .mul(epsilon)
                .muli(deviation)
                .muli(0.5)
                .addi(variance.subi(1).muli(0.5 * beta));
        return Nd4j.concat(1, toMean, toLogVariance);
    }

    @Override
    public double kl() {
        INDArray terms = logVariance.add(1).subi(mean.mul(mean)).subi(deviation.mul(deviation));
        return -0.5 * terms.sumNumber().doubleValue();
    }

    @Override
    public double klWeight() {
        return beta;
    }

    private static INDArray draw(RandomGenerator noise, long rows, long columns) {
        double[] values = new double[(int) (rows * columns)];
        for (int i = 0; i < values.length; i++) {
            values[i] = noise.nextGaussian();
        }
        return Nd4j.createFromArray(values).reshape(rows, columns);
    }
}
