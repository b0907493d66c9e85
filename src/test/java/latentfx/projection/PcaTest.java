package latentfx.projection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import latentfx.math.Clouds;
import latentfx.math.Matrix;
import org.junit.jupiter.api.Test;

/** Expected numbers: {@code sklearn.decomposition.PCA} 1.2.1 on the same cloud, signs by our rule. */
final class PcaTest {
    private static final Matrix CLOUD = Clouds.of(60, 5, 3, 0.5f, 1);

    @Test
    void varianceSharesAreThoseOfScikitLearn() {
        LinearProjection pca = Pca.fit(CLOUD, 3);
        assertEquals(0.39783210883548203, pca.explainedShare(0), 1e-9);
        assertEquals(0.2806467293428607, pca.explainedShare(1), 1e-9);
        assertEquals(0.1399457348360776, pca.explainedShare(2), 1e-9);
    }

    @Test
    void positionsAreThoseOfScikitLearn() {
        LinearProjection pca = Pca.fit(CLOUD, 3);
        // Largest entries there: +0.539 (PC1), +0.685 (PC2) and -0.611 (PC3), so PC3 has the other sign here.
        assertArrayEquals(
                new float[] {-0.6811026f, -0.2651219f, 0.6734470f, -0.2848808f},
                pca.project(CLOUD.slice(0, 2), 0, 1).toArray(),
                2e-6f);
        assertEquals(0.1174480f, pca.along(CLOUD.row(0), 2), 2e-6f);
        assertEquals(0.5631872f, pca.along(CLOUD.row(1), 2), 2e-6f);
    }

    @Test
    void axesAreOrthonormalAndTheirLargestEntryPositive() {
        LinearProjection pca = Pca.fit(CLOUD, 5);
        float[][] axes = new float[5][];
        for (int k = 0; k < 5; k++) {
            float[] centre = pca.unproject(0, 0, k, k);
            float[] onAxis = pca.unproject(0.5, 0.5, k, k);
            axes[k] = new float[5];
            for (int d = 0; d < 5; d++) {
                axes[k][d] = onAxis[d] - centre[d];
            }
        }
        for (int a = 0; a < 5; a++) {
            for (int b = 0; b < 5; b++) {
                assertEquals(a == b ? 1 : 0, dot(axes[a], axes[b]), 1e-6);
            }
            float[] signed = axes[a].clone();
            Arrays.sort(signed);
            assertTrue(signed[4] >= -signed[0], "axis " + a + " points the wrong way: " + Arrays.toString(signed));
        }
    }

    @Test
    void sharesDescendAndSumToOneOverAllComponents() {
        LinearProjection pca = Pca.fit(CLOUD, 5);
        double sum = 0;
        for (int k = 0; k < 5; k++) {
            assertTrue(k == 0 || pca.explainedShare(k) <= pca.explainedShare(k - 1));
            sum += pca.explainedShare(k);
        }
        assertEquals(1, sum, 1e-12);
    }

    @Test
    void aPlaceOnTheMapComesBackFromTheSpace() {
        LinearProjection pca = Pca.fit(CLOUD, 4);
        float[] point = pca.unproject(0.75, -1.25, 1, 3);
        assertEquals(0.75f, pca.along(point, 1), 1e-6f);
        assertEquals(-1.25f, pca.along(point, 3), 1e-6f);
        assertEquals(0, pca.along(point, 0), 1e-6f);
        assertEquals(0, pca.along(point, 2), 1e-6f);
    }

    @Test
    void inTwoDimensionsNothingIsHidden() {
        Matrix flat = Clouds.of(40, 2, 2, 0.5f, 5);
        LinearProjection pca = Pca.fit(flat, 2);
        Matrix placed = pca.project(flat, 0, 1);
        for (int i = 0; i < flat.rows(); i++) {
            assertArrayEquals(flat.row(i), pca.unproject(placed.get(i, 0), placed.get(i, 1), 0, 1), 1e-6f);
        }
        assertEquals(1, pca.explainedShare(0) + pca.explainedShare(1), 1e-12);
    }

    @Test
    void fewerPointsThanDimensionsLeaveNoNegativeShare() {
        LinearProjection pca = Pca.fit(Clouds.of(3, 6, 2, 0.5f, 8), 6);
        assertEquals(1, pca.explainedShare(0) + pca.explainedShare(1), 1e-9);
        for (int k = 2; k < 6; k++) {
            assertEquals(0, pca.explainedShare(k), 1e-12);
            assertTrue(pca.explainedShare(k) >= 0);
        }
    }

    @Test
    void equalPointsExplainNothing() {
        LinearProjection pca = Pca.fit(Matrix.of(3, 2, 1, 2, 1, 2, 1, 2), 2);
        assertEquals(0, pca.explainedShare(0));
        assertEquals(0, pca.along(new float[] {1, 2}, 0));
    }

    @Test
    void refusesWhatHasNoComponents() {
        String message = assertThrows(IllegalArgumentException.class, () -> Pca.fit(CLOUD, 6))
                .getMessage();
        assertTrue(message.contains("6") && message.contains("1 to 5"), message);
        assertThrows(IllegalArgumentException.class, () -> Pca.fit(CLOUD, 0));
        assertThrows(IllegalArgumentException.class, () -> Pca.fit(Matrix.of(0, 2), 1));
        assertThrows(IllegalArgumentException.class, () -> Pca.fit(Matrix.of(2, 1, 1, Float.NaN), 1));
    }

    private static double dot(float[] a, float[] b) {
        double dot = 0;
        for (int d = 0; d < a.length; d++) {
            dot += (double) a[d] * b[d];
        }
        return dot;
    }
}
