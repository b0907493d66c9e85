package latentfx.ui.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import latentfx.math.Matrix;
import latentfx.projection.LinearProjection;
import latentfx.projection.Pca;
import latentfx.projection.RawAxes;
import org.junit.jupiter.api.Test;

final class PriorRingsTest {
    private static Matrix draws(int count, int dimensions, long seed) {
        Random random = new Random(seed);
        float[] values = new float[count * dimensions];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return Matrix.wrap(count, dimensions, values);
    }

    @Test
    void theCentreIsWhereTheCode0LiesOnThePlane() {
        // Axes (0.6, 0.8, 0) and (0, 0, 1) through (1, 2, 3): 0 lies at −(0.6 + 1.6) and −3.
        LinearProjection plane = new LinearProjection(
                new float[] {1, 2, 3}, Matrix.of(2, 3, 0.6f, 0.8f, 0, 0, 0, 1), new double[] {1, 1}, 2);
        PriorRings rings = PriorRings.on(plane, 0, 1, true);
        assertEquals(-2.2, rings.centreX(), 1e-6);
        assertEquals(-3, rings.centreY(), 1e-6);
        PriorRings swapped = PriorRings.on(plane, 1, 0, false);
        assertEquals(-3, swapped.centreX(), 1e-6);
    }

    @Test
    void codesOfOneDimensionHaveMarksOnTheirLineInsteadOfRings() {
        Matrix codes = Matrix.of(4, 1, 2f, 3f, 4f, 7f); // their mean is 4, from which the axis counts
        PriorRings rings = PriorRings.on(Pca.fit(codes, 1), 0, 0, true);
        assertTrue(rings.line());
        assertEquals(4, Math.abs(rings.centreX()), 1e-5);
        assertFalse(PriorRings.on(RawAxes.of(draws(50, 4, 1)), 3, 1, true).line());
    }

    @Test
    void onRawAxesTheCentreIsTheOrigin() {
        PriorRings rings = PriorRings.on(RawAxes.of(draws(50, 4, 1)), 3, 1, true);
        assertEquals(0, rings.centreX(), 1e-12);
        assertEquals(0, rings.centreY(), 1e-12);
    }

    @Test
    void asManyDrawsOfThePriorLieWithinEachRingAsTheyShouldOnAnyPlane() {
        Matrix codes = draws(300, 6, 2); // stretched and moved, so that the plane lies askew
        float[] askew = codes.toArray();
        for (int i = 0; i < askew.length; i++) {
            askew[i] = askew[i] * (1 + i % 6) + i % 3;
        }
        LinearProjection plane = Pca.fit(Matrix.wrap(300, 6, askew), 2);
        PriorRings rings = PriorRings.on(plane, 0, 1, true);
        Matrix drawn = plane.project(draws(20_000, 6, 3), 0, 1);
        double[] share = new double[4];
        for (int i = 0; i < drawn.rows(); i++) {
            double away = Math.hypot(drawn.get(i, 0) - rings.centreX(), drawn.get(i, 1) - rings.centreY());
            for (int k = 1; k <= 3; k++) {
                share[k] += away <= k ? 1.0 / drawn.rows() : 0;
            }
        }
        assertEquals(0.393, share[1], 0.01); // 1 − exp(−k²/2), the χ² distribution of two degrees of freedom
        assertEquals(0.865, share[2], 0.01);
        assertEquals(0.989, share[3], 0.005);
    }

    @Test
    void aNameStandsOnTheRingInsideTheMapOrNowhere() {
        RingSpot upperRight = RingSpot.on(200, 150, 100, 400, 300, 14).orElseThrow();
        assertEquals(200 + 70.7107, upperRight.x(), 1e-3);
        assertEquals(150 - 70.7107, upperRight.y(), 1e-3);
        RingSpot left = RingSpot.on(400, 300, 100, 400, 300, 14).orElseThrow();
        assertTrue(left.x() < 400 && left.y() < 300, left::toString);
        assertEquals(Optional.empty(), RingSpot.on(200, 150, 900, 400, 300, 14));
    }

    @Test
    void aRingIsDrawnOnlyWhereItPassesThroughTheMap() {
        assertTrue(RingSpot.crosses(200, 150, 100, 400, 300));
        assertTrue(RingSpot.crosses(-50, 150, 60, 400, 300));
        assertFalse(RingSpot.crosses(-50, 150, 40, 400, 300), "left of the map");
        assertFalse(RingSpot.crosses(200, 150, 251, 400, 300), "around the map, whose corners are 250 away");
    }
}
