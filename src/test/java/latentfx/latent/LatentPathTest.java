package latentfx.latent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class LatentPathTest {
    private static final float[] A = {3, 0, 0};
    private static final float[] B = {0, 1, 0};

    @Test
    void theStraightPathMixesBothEnds() {
        LatentPath path = new StraightPath(A, B);
        assertEquals(3, path.dimensions());
        assertArrayEquals(new float[] {2.25f, 0.25f, 0}, at(path, 0.25));
    }

    @Test
    void bothPathsBeginAndEndExactly() {
        Random random = new Random(7);
        for (int trial = 0; trial < 100; trial++) {
            float[] from = code(random, 16);
            float[] to = code(random, 16);
            assertArrayEquals(from, at(new StraightPath(from, to), 0));
            assertArrayEquals(to, at(new StraightPath(from, to), 1));
            assertArrayEquals(from, at(new SphericalPath(from, to), 0));
            assertArrayEquals(to, at(new SphericalPath(from, to), 1));
        }
    }

    @Test
    void theArcTurnsEvenlyWhileTheNormGoesLinearly() {
        SphericalPath path = new SphericalPath(A, B);
        assertEquals(Math.PI / 2, path.angleRadians(), 1e-12);
        assertFalse(path.isStraight());
        for (double t : new double[] {0.1, 1.0 / 3, 0.5, 0.9}) {
            float[] code = at(path, t);
            assertEquals(3 - 2 * t, Math.hypot(code[0], code[1]), 1e-6);
            assertEquals(t * Math.PI / 2, Math.atan2(code[1], code[0]), 1e-6);
            assertEquals(0, code[2]);
        }
    }

    @Test
    void theMidpointOfOrthogonalCodesKeepsItsNormOnlyOnTheArc() {
        float[] other = {0, 3, 0};
        assertEquals(3 * Math.sqrt(0.5), norm(at(new StraightPath(A, other), 0.5)), 1e-6);
        assertEquals(3, norm(at(new SphericalPath(A, other), 0.5)), 1e-6);
    }

    @Test
    void withoutAnArcThePathIsStraightAndSaysSo() {
        float[][] ends = {{-6, 0, 0}, {0, 0, 0}, {6, 0.001f, 0}, {3, 0, 0}};
        for (float[] end : ends) {
            SphericalPath path = new SphericalPath(A, end);
            assertTrue(path.isStraight());
            assertArrayEquals(at(new StraightPath(A, end), 0.3), at(path, 0.3));
        }
        assertEquals(Math.PI, new SphericalPath(A, ends[0]).angleRadians(), 1e-12);
        assertFalse(new SphericalPath(A, new float[] {-6, 0.1f, 0}).isStraight());
    }

    @Test
    void nearTheFallbackArcAndLineAgree() {
        float[] close = {3, 0.0033f, 0}; // 1.1e-3 radians
        SphericalPath path = new SphericalPath(A, close);
        assertFalse(path.isStraight());
        assertArrayEquals(at(new StraightPath(A, close), 0.5), at(path, 0.5), 2e-6f);
    }

    @Test
    void refusesPlacesAndCodesThatAreNotOnThePath() {
        LatentPath straight = new StraightPath(A, B);
        LatentPath arc = new SphericalPath(A, B);
        for (double t : new double[] {-0.01, 1.01, Double.NaN}) {
            assertThrows(IllegalArgumentException.class, () -> at(straight, t));
            assertThrows(IllegalArgumentException.class, () -> at(arc, t));
        }
        assertThrows(IllegalArgumentException.class, () -> straight.at(0.5, new float[2]));
        assertThrows(IllegalArgumentException.class, () -> new StraightPath(A, new float[2]));
        assertThrows(IllegalArgumentException.class, () -> new SphericalPath(new float[0], new float[0]));
    }

    private static float[] at(LatentPath path, double t) {
        float[] code = new float[path.dimensions()];
        path.at(t, code);
        return code;
    }

    private static float[] code(Random random, int dimensions) {
        float[] code = new float[dimensions];
        for (int d = 0; d < dimensions; d++) {
            code[d] = (float) random.nextGaussian();
        }
        return code;
    }

    private static double norm(float[] code) {
        return Math.sqrt(code[0] * code[0] + code[1] * code[1] + code[2] * code[2]);
    }
}
