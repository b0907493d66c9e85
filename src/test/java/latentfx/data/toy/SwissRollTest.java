package latentfx.data.toy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import latentfx.data.Vectors;
import org.junit.jupiter.api.Test;

final class SwissRollTest {
    @Test
    void pointsLieOnTheRollThatTheirTSays() {
        SwissRoll roll = SwissRoll.of(500, 3);
        for (int i = 0; i < 500; i++) {
            double t = roll.along()[i];
            assertTrue(t >= 1.5 * Math.PI && t <= 4.5 * Math.PI, "t " + t);
            assertEquals(t, Math.hypot(roll.points().get(i, 0), roll.points().get(i, 2)), 1e-4);
            assertTrue(roll.points().get(i, 1) >= 0 && roll.points().get(i, 1) <= 21);
        }
    }

    @Test
    void bandsFollowTheSheetFromTheInsideOut() {
        SwissRoll roll = SwissRoll.of(2000, 3);
        Vectors shown = SwissRoll.vectors(2000, 3);
        assertArrayEquals(roll.points().toArray(), shown.values().toArray());
        for (int i = 0; i < 2000; i++) {
            double share = (roll.along()[i] / Math.PI - 1.5) / 3;
            assertEquals((int) (share * 10), shown.labels()[i], 1e-9);
        }
        assertEquals(10, Arrays.stream(shown.labels()).distinct().count());
        assertEquals(SwissRoll.vectors(2000, 3).origin(), shown.origin());
    }
}
