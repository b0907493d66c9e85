package latentfx.ui.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class OutlineStampsTest {
    private static final int WIDTH = 60;
    private static final int HEIGHT = 40;

    private static int[] outlines(boolean round, double... positions) {
        int[] strengths = new int[WIDTH * HEIGHT];
        OutlineStamps outer = new OutlineStamps(6, round);
        OutlineStamps inner = new OutlineStamps(4, round);
        for (int i = 0; i < positions.length; i += 2) {
            outer.fill(strengths, WIDTH, positions[i], positions[i + 1]);
        }
        for (int i = 0; i < positions.length; i += 2) {
            inner.hollow(strengths, WIDTH, positions[i], positions[i + 1]);
        }
        return strengths;
    }

    private static int at(int[] strengths, int x, int y) {
        return strengths[y * WIDTH + x];
    }

    @Test
    void aSampleThatStandsAloneGetsARing() {
        int[] ring = outlines(true, 20.5, 20.5);
        assertEquals(0, at(ring, 20, 20), "its point stays in sight");
        assertEquals(255, at(ring, 25, 20));
        assertEquals(255, at(ring, 20, 15));
        assertEquals(0, at(ring, 25, 25), "a ring has no corners");
        assertEquals(0, at(ring, 28, 20));
    }

    @Test
    void squaresHaveCorners() {
        int[] square = outlines(false, 20.5, 20.5);
        assertEquals(0, at(square, 20, 20));
        assertEquals(255, at(square, 25, 25));
        assertEquals(255, at(square, 25, 20));
    }

    @Test
    void samplesThatLieCloseShareOneOutline() {
        int[] both = outlines(true, 20.5, 20.5, 25.5, 20.5);
        assertEquals(0, at(both, 23, 20), "no line parts them");
        assertEquals(255, at(both, 15, 20));
        assertEquals(255, at(both, 30, 20));
    }

    @Test
    void whatLiesAtTheEdgeOrOffTheMapIsCutOff() {
        int[] cut = outlines(true, 0, 0, -3, 20, 59.9, 39.9, -500, 4, Double.NaN, 3);
        assertEquals(255, at(cut, 5, 0));
        assertEquals(255, at(cut, 2, 20));
        assertTrue(at(cut, 54, 39) > 0);
    }
}
