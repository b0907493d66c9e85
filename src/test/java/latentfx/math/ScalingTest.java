package latentfx.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class ScalingTest {
    @Test
    void ordinaryNumbersAreLeftAsTheyAre() {
        for (float scale : new float[] {1, 0x1p-29f, 0x1p29f}) {
            Matrix points = Matrix.of(2, 2, 0, scale, scale, 0);
            assertSame(points, Scaling.of(points).apply(points));
            assertEquals(1, Scaling.of(points).unit());
        }
        Matrix alike = Matrix.of(2, 1, 3e38f, 3e38f);
        assertSame(alike, Scaling.of(alike).apply(alike));
    }

    @Test
    void extremeNumbersLoseNoDigit() {
        Matrix large = Matrix.of(2, 2, 3 * 0x1p80f, -0x1p80f, 0x1p80f, 0x1.234568p70f);
        Scaling scaling = Scaling.of(large);
        assertEquals(0x1p81, scaling.unit());
        assertArrayEquals(
                new float[] {1.5f, -0.5f, 0.5f, 0x1.234568p-11f},
                scaling.apply(large).matrix().toArray());
    }

    @Test
    void aColumnOfEqualNumbersDoesNotHideTheOthers() {
        Matrix points = Matrix.of(3, 2, 1e30f, 1e-25f, 1e30f, 2e-25f, 1e30f, 4e-25f);
        float[] squared = SquaredDistances.to(points).from(points.row(0));
        double unit = SquaredDistances.to(points).unit();
        assertEquals(1e-25, Math.sqrt(squared[1]) * unit, 1e-31);
        assertEquals(3e-25, Math.sqrt(squared[2]) * unit, 1e-31);
    }

    @Test
    void theLargestAndTheSmallestFloatsHaveDistances() {
        Matrix large = Matrix.of(2, 1, 3e38f, -3e38f);
        Matrix small = Matrix.of(2, 1, Float.MIN_VALUE, 3 * Float.MIN_VALUE);
        assertEquals(6e38, distance(large), 1e32);
        assertEquals(2.0 * Float.MIN_VALUE, distance(small), 1e-51);
    }

    @Test
    void aPositionFarOutsideStaysFarButFinite() {
        SquaredDistances distances = SquaredDistances.to(Matrix.of(2, 1, 0, 1e-30f));
        float[] squared = distances.from(new float[] {3e38f});
        assertTrue(Float.isFinite(squared[0]) && squared[0] > 1e20, "squared " + squared[0]);
    }

    private static double distance(Matrix two) {
        SquaredDistances distances = SquaredDistances.to(two);
        return Math.sqrt(distances.from(two.row(0))[1]) * distances.unit();
    }
}
