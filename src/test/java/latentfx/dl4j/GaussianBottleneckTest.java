package latentfx.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** The stochastic bottleneck draws from, and is charged for, the Gaussian that the encoder names. */
final class GaussianBottleneckTest {
    @Test
    void divergenceOfAStandardNormalPosteriorIsZero() {
        GaussianBottleneck bottleneck = new GaussianBottleneck(1);
        bottleneck.forward(Nd4j.zeros(4, 6), new SplittableRandom(1));
        assertEquals(0, bottleneck.kl(), 1e-9);
    }

    @Test
    void divergenceEqualsTheIntegralOverTheDensity() {
        double mean = 0.8;
        double logVariance = -1.1;
        GaussianBottleneck bottleneck = new GaussianBottleneck(1);
        bottleneck.forward(Nd4j.createFromArray(mean, logVariance).reshape(1, 2), new SplittableRandom(1));
        assertEquals(integral(mean, Math.exp(logVariance / 2)), bottleneck.kl(), 1e-6);
    }

    @Test
    void codesHaveTheMeanAndDeviationThatTheEncoderSays() {
        int draws = 20_000;
        double mean = -1.5;
        double logVariance = Math.log(0.25);
        INDArray encoded = Nd4j.createFromArray(mean, logVariance).reshape(1, 2).repeat(0, draws);
        INDArray codes = new GaussianBottleneck(1).forward(encoded, new SplittableRandom(9));
        assertEquals(mean, codes.meanNumber().doubleValue(), 0.01);
        assertEquals(0.5, codes.stdNumber().doubleValue(), 0.01);
    }

    /** ∫ q(z) ln(q(z)/p(z)) dz by the trapezium rule, q = N(mean, deviation²), p = N(0, 1). */
    private static double integral(double mean, double deviation) {
        double step = 1e-3;
        double sum = 0;
        for (double z = -12; z <= 12; z += step) {
            double standardised = (z - mean) / deviation;
            double q = Math.exp(-0.5 * standardised * standardised) / (deviation * Math.sqrt(2 * Math.PI));
            double logRatio = -0.5 * standardised * standardised - Math.log(deviation) + 0.5 * z * z;
            sum += q * logRatio * step;
        }
        return sum;
    }
}
