package latentfx.analysis.arena;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import latentfx.math.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Clouds and the exact lengths on their sheets. */
final class SheetTest {
    @ParameterizedTest
    @EnumSource(CloudKind.class)
    void pointsLieOnTheirSheet(CloudKind kind) {
        SpaceCloud cloud = kind.draw(200, 3);
        Sheet sheet = cloud.sheet().orElseThrow();
        for (int i = 0; i < cloud.size(); i++) {
            float[] at = cloud.points().row(i);
            assertEquals(0, sheet.off(new double[] {at[0], at[1], at[2]}), 2e-5, kind.id());
        }
    }

    /** The way within a sheet is as long as the many short straight steps along it. */
    @ParameterizedTest
    @EnumSource(CloudKind.class)
    void waysWithinTheSheetAreAsLongAsTheirSteps(CloudKind kind) {
        SpaceCloud cloud = kind.draw(200, 3);
        Sheet sheet = cloud.sheet().orElseThrow();
        for (int other = 2; other < 60; other += 2) { // on one ring are points of even number
            double length = 0;
            double[] before = sheet.between(0, other, 0);
            for (int step = 1; step <= 2000; step++) {
                double[] now = sheet.between(0, other, step / 2000.0);
                length += Math.hypot(Math.hypot(now[0] - before[0], now[1] - before[1]), now[2] - before[2]);
                before = now;
            }
            assertEquals(length, sheet.distance(0, other), 1e-4 * length, kind.id());
            assertTrue(sheet.distance(0, other) > cloud.straight(0, other) - 1e-5);
        }
    }

    /** The length that an independent computation gives. */
    @Test
    void theSwissRollIsEightyNineLong() {
        assertEquals(89.373, sheet(CloudKind.SWISS_ROLL).extent(), 0.0005);
    }

    @Test
    void theGapBetweenTurnsIsFoundOffTheRoll() {
        Sheet sheet = sheet(CloudKind.SWISS_ROLL);
        // On the axis t = 2π (mod 2π) the sheet is met at x = 2π and 4π only.
        assertEquals(Math.PI, sheet.off(new double[] {3 * Math.PI, 10, 0}), 0.1);
        assertEquals(0, sheet.off(new double[] {4 * Math.PI, 10, 0}), 1e-9);
        assertEquals(2, sheet.off(new double[] {4 * Math.PI, 23, 0}), 1e-9);
    }

    @Test
    void noWayLeadsFromRingToRing() {
        Sheet sheet = sheet(CloudKind.TWO_RINGS);
        assertEquals(Double.POSITIVE_INFINITY, sheet.distance(0, 1));
        assertTrue(sheet.apart(0, 1));
        assertThrows(IllegalArgumentException.class, () -> sheet.between(0, 1, 0.5));
        assertEquals(
                0, sheet.off(new double[] {0, 0, 0}), 1e-12); // the second ring passes through the middle of the first
    }

    @Test
    void turnsOfTheRollAreApartAndNeighboursAreNot() {
        Sheet sheet = sheet(CloudKind.SWISS_ROLL);
        int one = 0;
        for (int other = 1; other < sheet.size(); other++) {
            boolean far = Math.abs(sheet.along(one) - sheet.along(other)) > Math.PI;
            assertEquals(far, sheet.apart(one, other));
        }
        assertFalse(sheet.apart(one, one));
    }

    @Test
    void ownPointsAreThinnedEvenlyAndHaveNoSheet() {
        Matrix three = CloudKind.HELIX.draw(500, 1).points();
        SpaceCloud cloud = new SpaceCloud(three, Optional.empty());
        assertEquals(500, cloud.size());
        assertArrayEquals(three.row(7), cloud.points().row(7));
        assertThrows(
                IllegalArgumentException.class, () -> new SpaceCloud(Matrix.of(2, 2, 1, 2, 3, 4), Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> CloudKind.HELIX.draw(20_001, 1));
    }

    private static Sheet sheet(CloudKind kind) {
        return kind.draw(200, 3).sheet().orElseThrow();
    }
}
