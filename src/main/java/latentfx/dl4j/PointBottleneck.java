package latentfx.dl4j;

import java.util.random.RandomGenerator;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The bottleneck of a plain autoencoder: the encoder's output is the code. */
final class PointBottleneck implements Bottleneck {
    @Override
    public INDArray forward(INDArray encoded, RandomGenerator noise) {
        return encoded;
    }

    @Override
    public INDArray backward(INDArray codeGradient) {
        return codeGradient;
    }

    @Override
    public double kl() {
        return 0;
    }

    @Override
    public double klWeight() {
        return 0;
    }
}
