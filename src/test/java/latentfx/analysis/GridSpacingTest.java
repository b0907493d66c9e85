package latentfx.analysis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class GridSpacingTest {
    @Test
    void evenPicturesLieAtMultiplesOfARoundStepAndCoverTheMap() {
        GridSpacing found = GridSpacing.even(-1.1, 2.2, 0.93);
        assertArrayEquals(new double[] {-2, -1, 0, 1, 2, 3}, found.positions(), 1e-12);
        GridSpacing moved = GridSpacing.even(-0.6, 2.7, 0.93);
        assertArrayEquals(new double[] {-1, 0, 1, 2, 3}, moved.positions(), 1e-12);
    }

    /** Expected places by SciPy: {@code norm.ppf((i + 0.5) / 4)}. */
    @Test
    void picturesOfAPriorLieAtItsQuantiles() {
        GridSpacing found = GridSpacing.prior(-50, 50, 0.25, 0.6);
        double[] expected = {-1.1503493803760083, -0.31863936396437514, 0.31863936396437514, 1.1503493803760083};
        assertArrayEquals(Arrays.stream(expected).map(it -> it + 0.25).toArray(), found.positions(), 1e-4);
    }

    @Test
    void picturesOfAPriorNeverOverlapAndKeepTheLeastDistance() {
        GridSpacing found = GridSpacing.prior(-4, 3, 0, 0.1);
        double[] places = found.positions();
        double[] sizes = found.sizes();
        assertTrue(places.length > 20, "only " + places.length);
        for (int i = 1; i < places.length; i++) {
            assertTrue(places[i] - places[i - 1] >= 0.0999, "gap " + (places[i] - places[i - 1]));
            assertTrue((sizes[i] + sizes[i - 1]) / 2 <= places[i] - places[i - 1] + 1e-12);
        }
    }

    @Test
    void farOutsideThePriorThereAreNone() {
        assertEquals(0, GridSpacing.prior(9, 12, 0, 0.1).positions().length);
    }

    @Test
    void deepInsideThePriorTheyAreNearlyEven() {
        double[] places = GridSpacing.prior(0.5, 0.51, 0, 0.001).positions();
        assertTrue(places.length >= 9, "only " + places.length);
        assertEquals(places[1] - places[0], places[5] - places[4], 1e-5);
    }
}
