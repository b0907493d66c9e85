package latentfx.data.toy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import latentfx.data.Dataset;
import latentfx.math.Columns;
import latentfx.math.Matrix;
import org.junit.jupiter.api.Test;

final class TiltedBarsTest {
    private static final Dataset BARS = TiltedBars.of("test", 2_000, 1);

    /** A uniform variable from a to b has the mean (a + b)/2 and the variance (b − a)²/12. */
    @Test
    void factorsAreUniformInTheirRanges() {
        Matrix factors = BARS.factors().orElseThrow().values();
        double[] means = Columns.mean(factors);
        double[] variances = Columns.variance(factors);
        assertEquals(0, means[0], 0.12);
        assertEquals(3.75, means[3], 0.06);
        assertEquals(1.25, means[4], 0.03);
        assertEquals(3, variances[1], 0.2);
        assertEquals(1.21 / 12, variances[4], 0.01);
    }

    /** The centre of mass of a bar lies at (7.5 + x, 7.5 + y), where it is not cut off by the edge. */
    @Test
    void barsLieWhereTheirFactorsSay() {
        Matrix factors = BARS.factors().orElseThrow().values();
        double off = 0;
        int counted = 0;
        for (int i = 0; i < BARS.size(); i++) {
            if (Math.abs(factors.get(i, 0)) < 1 && factors.get(i, 3) < 4) {
                float[] image = BARS.samples().row(i);
                double mass = 0;
                double x = 0;
                for (int pixel = 0; pixel < image.length; pixel++) {
                    mass += image[pixel];
                    x += image[pixel] * (pixel % TiltedBars.SIDE);
                }
                off += Math.abs(x / mass - 7.5 - factors.get(i, 0));
                counted++;
            }
        }
        assertTrue(counted > 100);
        assertEquals(0, off / counted, 0.05);
    }
}
