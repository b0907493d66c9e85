package latentfx.projection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import latentfx.math.Clouds;
import latentfx.math.Matrix;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.Test;

/**
 * Multidimensional scaling against scikit-learn 1.2.1 on twelve points of four numbers. Expected values by
 *
 * <pre>{@code
 * i, d, n = np.arange(12)[:, None], np.arange(4)[None, :], np.arange(12)
 * X = np.sin(1.7 * i + 2.3 * d * d) + 0.3 * np.cos(0.9 * i * d)
 * init = np.c_[np.cos(2.1 * n), np.sin(1.3 * n + 0.5)]
 * smacof(euclidean_distances(X), init=init, n_init=1, max_iter=STEPS, eps=-1e9)
 * }</pre>
 *
 * which returns the map after all steps, and the stress before the last one.
 */
final class MdsTest {
    private static final int POINTS = 12;

    private static final double[] AFTER_ONE = {
        1.24909651,
        0.32780026,
        -0.67760209,
        1.53476218,
        -0.48428373,
        -0.04266662,
        1.10902982,
        -1.26100062,
        -0.55586213,
        -0.96200986,
        -0.62967511,
        0.45011041,
        1.10588947,
        0.95349571,
        -0.73152049,
        -0.77032622,
        -0.53100610,
        -1.35784794,
        1.10561627,
        -0.51811339,
        -0.79077604,
        0.90419611,
        -0.16890639,
        0.74159997
    };

    private static final double[] AFTER_25 = {
        0.88443804,
        -1.22498391,
        -1.57077223,
        0.84809151,
        -0.24164860,
        1.05459184,
        1.55849823,
        -0.61133973,
        -0.41846173,
        -0.58259834,
        -1.80952295,
        0.84187461,
        0.78171516,
        0.89970009,
        1.26821978,
        -1.66457723,
        -1.21412791,
        -0.12109374,
        -1.23511305,
        1.13767762,
        1.40948751,
        0.31448176,
        0.58728777,
        -0.89182448
    };

    private static final double[] AFTER_400 = {
        0.61652426,
        -1.49703106,
        -1.67277865,
        0.61901261,
        -0.23347795,
        1.04323137,
        1.56341494,
        -0.46903949,
        -0.42910723,
        -0.60112601,
        -1.68182904,
        1.04130308,
        0.77725253,
        0.86656037,
        1.48349472,
        -1.45335430,
        -1.21414768,
        -0.11007232,
        -1.19114593,
        1.21754364,
        1.38754667,
        0.28734406,
        0.59425335,
        -0.94437196
    };

    private static final Matrix DATA = data();

    private static Matrix data() {
        float[] values = new float[POINTS * 4];
        for (int i = 0; i < POINTS; i++) {
            for (int d = 0; d < 4; d++) {
                values[4 * i + d] = (float) (Math.sin(1.7 * i + 2.3 * d * d) + 0.3 * Math.cos(0.9 * i * d));
            }
        }
        return Matrix.wrap(POINTS, 4, values);
    }

    private static Smacof begun() {
        double[] start = new double[2 * POINTS];
        for (int i = 0; i < POINTS; i++) {
            start[2 * i] = Math.cos(2.1 * i);
            start[2 * i + 1] = Math.sin(1.3 * i + 0.5);
        }
        return new Smacof(Smacof.distances(DATA, () -> {}), start);
    }

    @Test
    void stepsAndStressAreThoseOfScikitLearn() {
        Smacof smacof = begun();
        double[] stress = new double[400];
        for (int step = 0; step < stress.length; step++) {
            stress[step] = smacof.step(() -> {});
            if (step == 0) {
                assertArrayEquals(AFTER_ONE, smacof.map(), 1e-5);
            } else if (step == 24) {
                assertArrayEquals(AFTER_25, smacof.map(), 1e-4);
            }
        }
        assertEquals(124.88199220, stress[0], 1e-4);
        assertEquals(1.61062215, stress[24], 1e-4);
        assertEquals(0.09574989, stress[399], 1e-5);
        assertArrayEquals(AFTER_400, smacof.map(), 1e-4);
        assertEquals(0.09574989 / 328.61263148, smacof.normalised(stress[399]), 1e-7);
    }

    @Test
    void theStressNeverRises() {
        Smacof smacof = begun();
        double before = smacof.step(() -> {});
        for (int step = 0; step < 200; step++) {
            double now = smacof.step(() -> {});
            assertTrue(now <= before * (1 + 1e-9), now + " after " + before);
            before = now;
        }
    }

    /** scikit-learn comes to this stress from the principal components (20,000 steps, eps 0) and from the start above. */
    @Test
    void theMapFromPrincipalComponentsHasTheStressOfScikitLearn() {
        Embedding map = fit(new Mds(2000), DATA);
        assertEquals(1, map.remarks().size());
        assertEquals(0.01706974, map.remarks().get(0).values().get(0).doubleValue(), 1e-4);
        for (int i = 0; i < POINTS; i++) {
            double wanted = Math.hypot(AFTER_400[0] - AFTER_400[2 * i], AFTER_400[1] - AFTER_400[2 * i + 1]);
            assertEquals(wanted, distance(map.positions(), 0, i), 0.01);
        }
    }

    @Test
    void pointsOfAPlaneKeepTheirDistances() {
        Matrix flat = Matrix.of(4, 3, 0, 0, 0, 3, 0, 0, 3, 4, 0, 0, 4, 0);
        Embedding map = fit(new Mds(300), flat);
        assertEquals(0, map.remarks().get(0).values().get(0).doubleValue(), 1e-6);
        assertEquals(5, distance(map.positions(), 0, 2), 1e-4);
        assertEquals(4, distance(map.positions(), 1, 2), 1e-4);
    }

    @Test
    void itEndsWhereTheStressNoLongerFalls() {
        List<Double> reported = new ArrayList<>();
        Matrix cloud = Clouds.of(200, 4, 3, 0.5f, 5);
        new Mds(2000).fit(cloud, progress -> reported.add(progress.fraction()), new Cancellation());
        assertTrue(reported.size() < 1000, reported.size() + " steps");
        assertEquals(1, reported.get(reported.size() - 1), 1e-9);
    }

    @Test
    void stepsOutOfRangeAndTooManyPointsAreRefused() {
        assertEquals(
                "iterations must be 10 to 2000, not 9",
                refusal(() -> Mds.KIND.method(Map.of("iterations", 9.0), 0, 0, 1)));
        assertEquals(
                "10,001 points are more than the 10,000 that mds can place; give fewer of them",
                refusal(() -> fit(new Mds(300), Matrix.wrap(10_001, 1, new float[10_001]))));
    }

    private static String refusal(Runnable attempt) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, attempt::run).getMessage());
    }

    private static Embedding fit(Mds method, Matrix points) {
        return method.fit(points, progress -> {}, new Cancellation());
    }

    private static double distance(Matrix map, int i, int j) {
        return Math.hypot(map.get(i, 0) - map.get(j, 0), map.get(i, 1) - map.get(j, 1));
    }
}
