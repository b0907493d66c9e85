package latentfx.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class RocCurveTest {
    private static final RocCurve CURVE = RocCurve.of(new double[] {1, 2, 3, 4}, new double[] {2, 3.5, 5});

    /** Of 12 pairs, 2 beats 1 and ties with 2, 3.5 beats three, 5 beats four: 8.5. */
    @Test
    void theAreaCountsPairsAndHalvesTies() {
        assertEquals(8.5 / 12, CURVE.area(), 1e-12);
        assertEquals(0.5, RocCurve.of(new double[] {7, 7}, new double[] {7}).area());
        assertEquals(0, RocCurve.of(new double[] {2}, new double[] {1}).area());
    }

    @Test
    void aThresholdSaysWhatItCatches() {
        assertEquals(new RocCurve.Point(0.25, 2.0 / 3), CURVE.at(3));
        assertEquals(2.5, CURVE.threshold(0.5), 1e-12);
        assertEquals(2.0 / 3, CURVE.caughtAt(0.5), 1e-12);
    }

    @Test
    void theCurveGoesFromCornerToCorner() {
        assertEquals(new RocCurve.Point(0, 0), CURVE.points(5).get(0));
        assertEquals(new RocCurve.Point(1, 1), CURVE.points(5).get(6));
        assertEquals(new RocCurve.Point(0, 0), CURVE.points(5).get(1), "nothing lies above the largest score");
    }

    @Test
    void scoresThatAreMissingAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> RocCurve.of(new double[0], new double[] {1}));
        assertThrows(IllegalArgumentException.class, () -> RocCurve.of(new double[] {1}, new double[] {Double.NaN}));
    }
}
