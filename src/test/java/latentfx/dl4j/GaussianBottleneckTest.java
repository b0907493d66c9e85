package latentfx.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import latentfx.math.Matrix;
import org.junit.jupiter.api.Test;

/**
 * The Gaussian bottleneck samples from the encoder's distribution and adds its Kullback-Leibler divergence to the loss.
 */
final class GaussianBottleneckTest {
    @Test
    void divergenceOfAStandardNormalPosteriorIsZero() {
        GaussianBottleneck bottleneck = new GaussianBottleneck(3, 0, 4);
        bottleneck.forward(new float[4 * 6], batch(4), 0, 4);
        assertEquals(0, bottleneck.kl(), 1e-9);
    }

    @Test
    void divergenceEqualsTheIntegralOverTheDensity() {
        float mean = 0.8f;
        float logVariance = -1.1f;
        GaussianBottleneck bottleneck = new GaussianBottleneck(1, 0, 1);
        bottleneck.forward(new float[] {mean, logVariance}, batch(1), 0, 1);
        assertEquals(integral(mean, Math.exp(logVariance / 2)), bottleneck.kl(), 1e-6);
    }

    @Test
    void codesHaveTheMeanAndDeviationThatTheEncoderSays() {
        int draws = 20_000;
        float[] encoded = new float[2 * draws];
        for (int i = 0; i < draws; i++) {
            encoded[2 * i] = -1.5f;
            encoded[2 * i + 1] = (float) Math.log(0.25);
        }
        float[] codes = new GaussianBottleneck(1, 0, draws).forward(encoded, batch(draws), 0, draws);
        double mean = 0;
        double square = 0;
        for (float code : codes) {
            mean += code / draws;
            square += (code + 1.5) * (code + 1.5) / draws;
        }
        assertEquals(-1.5, mean, 0.01);
        assertEquals(0.5, Math.sqrt(square), 0.01);
    }

    @Test
    void theClassFollowsTheDrawAsOneNumberAClass() {
        float[] codes = new GaussianBottleneck(1, 3, 2).forward(new float[4], batch(2), 0, 2);
        assertEquals("[0.0, 1.0, 0.0]", Arrays.toString(Arrays.copyOfRange(codes, 1, 4)));
        assertEquals("[0.0, 0.0, 1.0]", Arrays.toString(Arrays.copyOfRange(codes, 5, 8)));
    }

    private static Batch batch(int size) {
        int[] all = new int[size];
        Arrays.setAll(all, i -> i);
        int[] labels = new int[size];
        Arrays.setAll(labels, i -> 1 + i % 2);
        return new Batch(Matrix.wrap(size, 1, new float[size]), labels, all, 9, 0);
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
