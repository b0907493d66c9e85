package latentfx.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.function.IntToDoubleFunction;
import latentfx.math.Matrix;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Principal components of tables with more columns than rows, and of tables with very many columns. */
final class WideTableTest {
    /** Six rows of forty small integers; positions and shares below are from NumPy's singular value decomposition. */
    private static Matrix six() {
        float[] values = new float[6 * 40];
        for (int i = 0; i < values.length; i++) {
            int row = i / 40;
            int column = i % 40;
            values[i] = (row * 31 + column * 17 + row * row * column) % 23 - 11;
        }
        return Matrix.wrap(6, 40, values);
    }

    @Test
    void positionsAndSharesAreThoseOfNumpy() {
        LinearProjection pca = Pca.fit(six(), 8);
        double[] first = {-5.75680756, 12.80312625, -14.63263649, 25.16098309, -34.7335088, 17.15884351};
        double[] second = {-10.41102116, 14.95754462, -24.37665278, -18.52862891, 15.41895197, 22.93980627};
        Matrix placed = pca.project(six(), 0, 1);
        assertUpToSign(first, i -> placed.get(i, 0), 1e-5);
        assertUpToSign(second, i -> placed.get(i, 1), 1e-5);
        double[] shares = {2.77057083e-01, 2.21379348e-01, 1.97351341e-01, 1.70813877e-01, 1.33398351e-01, 0, 0, 0};
        for (int axis = 0; axis < 8; axis++) {
            assertEquals(shares[axis], pca.explainedShare(axis), 1e-8);
        }
    }

    @Test
    void axesAreOrthonormalBeyondTheRankToo() {
        assertOrthonormal(Pca.fit(six(), 12));
        assertOrthonormal(Pca.fit(Matrix.of(1, 5, 1, 2, 3, 4, 5), 5));
        assertOrthonormal(Pca.fit(Matrix.wrap(3, 7, new float[21]), 4));
    }

    @Test
    void aFewRowsOfFiftyThousandNumbersTakeAMoment() {
        float[] values = new float[10 * 50_000];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) Math.sin(i * 0.7);
        }
        LinearProjection pca =
                Assertions.assertTimeout(Duration.ofSeconds(5), () -> Pca.fit(Matrix.wrap(10, 50_000, values), 10));
        assertOrthonormal(pca);
    }

    @Test
    void veryManyColumnsAndRowsNeedNoMatrixOfTheirSquare() {
        assertLargestSpreads(Matrix.wrap(2 * 1100, 1100, pairs(1100, 1100)), 2 * 1100);
        assertLargestSpreads(Matrix.wrap(2 * 600, 1300, pairs(600, 1300)), 2 * 600);
    }

    /** For each direction two points at plus and minus its length, so that the axes and variances can be read off. */
    private static float[] pairs(int directions, int columns) {
        float[] values = new float[2 * directions * columns];
        for (int d = 0; d < directions; d++) {
            values[2 * d * columns + d] = length(d);
            values[(2 * d + 1) * columns + d] = -length(d);
        }
        return values;
    }

    private static float length(int direction) {
        return 100f / (1 + direction);
    }

    private static void assertLargestSpreads(Matrix points, int rows) {
        LinearProjection pca = Pca.fit(points, 4);
        for (int axis = 0; axis < 4; axis++) {
            assertEquals(1, pca.direction(axis)[axis], 1e-6);
            double total = pca.explainedShare(0) / (length(0) * (double) length(0));
            assertEquals(total * length(axis) * length(axis), pca.explainedShare(axis), 1e-9);
        }
        double square = 2.0 * length(0) * length(0) / (rows - 1);
        assertTrue(pca.explainedShare(0) > 0.6 && square > 0, "share " + pca.explainedShare(0));
    }

    @Test
    void integersBeyondTwoToThe24AreCentredInDoublePrecision() {
        float[] values = new float[24];
        for (int k = 0; k < 12; k++) {
            values[2 * k] = 16_777_216 + 2 * ((k * 7) % 11);
            values[2 * k + 1] = (k * 5) % 13;
        }
        double[] numpy = {
            -9.30133620,
            4.81239537,
            -3.06778663,
            10.7401726,
            2.85999058,
            -5.02019142,
            8.78776780,
            0.907585794,
            -7.27836856,
            6.83536301,
            -1.04481899,
            -9.23077335
        };
        Matrix points = Matrix.wrap(12, 2, values);
        LinearProjection pca = Pca.fit(points, 2);
        assertUpToSign(numpy, i -> pca.project(points).get(i, 0), 1e-5);
        assertEquals(0.74980648, pca.explainedShare(0), 1e-8);
    }

    @Test
    void coordinateAxesOfAWideSpaceAreMadeOneByOne() {
        Matrix points = Matrix.wrap(2, 16_384, new float[2 * 16_384]);
        LinearProjection raw = RawAxes.of(points);
        assertEquals(16_384, raw.axes());
        assertEquals(1, raw.direction(16_000)[16_000]);
        assertEquals(points.columns(0, 2), raw.project(points, 16_000, 3));
    }

    private static void assertUpToSign(double[] expected, IntToDoubleFunction found, double tolerance) {
        double sign = Math.signum(expected[0] * found.applyAsDouble(0));
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], sign * found.applyAsDouble(i), tolerance, "point " + i);
        }
    }

    private static void assertOrthonormal(LinearProjection pca) {
        for (int a = 0; a < pca.axes(); a++) {
            for (int b = 0; b <= a; b++) {
                float[] one = pca.direction(a);
                float[] other = pca.direction(b);
                double product = 0;
                for (int d = 0; d < one.length; d++) {
                    product += (double) one[d] * other[d];
                }
                assertEquals(a == b ? 1 : 0, product, 1e-6, a + " and " + b);
            }
        }
    }
}
