package latentfx.analysis.distances;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.Test;

final class CubeCurveTest {
    private static final CubeCurve CURVE = CubeCurve.measure(new Cancellation());

    /** Computed independently: medians of 100 queries in 1,000 points, three seeds. */
    @Test
    void contrastFallsWithTheDimensionAsComputedElsewhere() {
        assertEquals(68, CURVE.contrast(2), 7);
        assertEquals(7.3, CURVE.contrast(5), 0.4);
        assertEquals(2.71, CURVE.contrast(10), 0.14);
        assertEquals(1.35, CURVE.contrast(20), 0.07);
        assertEquals(0.432, CURVE.contrast(100), 0.02);
        assertEquals(0.135, CURVE.contrast(784), 0.007);
    }

    /** Digits have 1.37, which is the contrast of a cube of some twenty dimensions. */
    @Test
    void digitsAreLikeACubeOfTwentyDimensions() {
        CubeCurve.Like like = CURVE.like(1.37);
        assertEquals(20, like.dimensions(), 1);
        assertEquals(0, like.beyond());
    }

    @Test
    void betweenTwoCubesLogarithmsAreTaken() {
        CubeCurve two = new CubeCurve(List.of(new CubeCurve.Point(2, 100), new CubeCurve.Point(20, 1)));
        assertEquals(Math.sqrt(40), two.like(10).dimensions(), 1e-12);
        assertEquals(10, two.contrast(Math.sqrt(40)), 1e-12);
        assertEquals(new CubeCurve.Like(2, -1), two.like(Double.POSITIVE_INFINITY));
        assertEquals(new CubeCurve.Like(2, 0), two.like(100));
        assertEquals(new CubeCurve.Like(20, 1), two.like(0.5));
        assertEquals(100, two.contrast(1));
        assertEquals(1, two.contrast(50));
    }

    @Test
    void aCurveThatRisesIsRefused() {
        List<CubeCurve.Point> rising = List.of(new CubeCurve.Point(2, 1), new CubeCurve.Point(3, 2));
        assertThrows(IllegalArgumentException.class, () -> new CubeCurve(rising));
        assertThrows(IllegalArgumentException.class, () -> new CubeCurve(rising.subList(0, 1)));
    }

    /** Mean distances of two random points in a square and in a cube (Robbins 1978): 0.5214 and 0.6617. */
    @Test
    void distancesHaveTheMeansOfGeometry() {
        DistanceHistogram square = DistanceHistogram.of(CubeCurve.cube(2, 1), CubeCurve.QUERIES);
        assertEquals(0.5214, square.mean(), 0.02);
        assertEquals(
                0.6617,
                DistanceHistogram.of(CubeCurve.cube(3, 1), CubeCurve.QUERIES).mean(),
                0.02);
        double shares = 0;
        for (double share : square.shares()) {
            shares += share;
        }
        assertEquals(1, shares, 1e-9);
    }

    /** In 1,000 dimensions the standard deviation is √(7/120) ≈ 0.2415 at a mean of √(1000/6) ≈ 12.91: 1.9 % of it. */
    @Test
    void distancesGatherAboutTheirMean() {
        DistanceHistogram many = DistanceHistogram.of(CubeCurve.cube(1000, 1), CubeCurve.QUERIES);
        assertEquals(12.91, many.mean(), 0.05);
        double near = 0;
        for (int bin = 0; bin < DistanceHistogram.BINS; bin++) {
            double middle = (bin + 0.5) * DistanceHistogram.WIDTH;
            near += Math.abs(middle - 1) < 0.05 ? many.shares()[bin] : 0;
        }
        assertEquals(0.99, near, 0.01);
    }
}
