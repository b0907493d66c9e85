package latentfx.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The factorisations of symmetric matrices, and the systems solved with them. */
final class CholeskyTest {
    @Test
    void theFactorSolvesItsSystem() {
        int n = 150; // more than two blocks of columns
        double[][] lower = dense(n);
        double[][] full = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                full[i][j] = lower[i][j];
                full[j][i] = lower[i][j];
            }
        }
        double[] x = IntStream.range(0, n).mapToDouble(Math::cos).toArray();
        double[] right = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                right[i] += full[i][j] * x[j];
            }
        }
        BlockedCholesky.of(lower, columns -> {}, () -> {}).orElseThrow().solve(right);
        for (int i = 0; i < n; i++) {
            assertEquals(x[i], right[i], 1e-10);
        }
    }

    @Test
    void bothFactorisationsAgree() {
        LowerTriangle inBlocks =
                BlockedCholesky.of(dense(100), columns -> {}, () -> {}).orElseThrow();
        LowerTriangle byRows = Cholesky.ofDefinite(dense(100)).orElseThrow();
        assertEquals(100, inBlocks.size());
        for (int i = 0; i < 100; i++) {
            for (int j = 0; j <= i; j++) {
                assertEquals(byRows.at(i, j), inBlocks.at(i, j), 1e-12);
            }
        }
    }

    @Test
    void aMatrixThatIsNotPositiveDefiniteHasNoFactor() {
        assertTrue(BlockedCholesky.of(new double[][] {{1}, {2, 1}}, columns -> {}, () -> {})
                .isEmpty());
        assertTrue(Cholesky.ofDefinite(new double[][] {{1}, {2, 1}}).isEmpty());
    }

    /** Expected values by NumPy: {@code linalg.cholesky(cov(codes))}. */
    @Test
    void theCholeskyFactorIsThatOfTheCovariance() {
        double[] covariance = {2.3, 0, 0, -1.65, 2.2, 0, 0.2625, 0.775, 1.425};
        LowerTriangle factor = Cholesky.ofSemidefinite(covariance, 3);
        double[] column = new double[3];
        factor.multiply(new double[] {1, 0, 0}, column);
        assertArrayEquals(new double[] {1.51657509, -1.08797778, 0.17308737}, column, 1e-8);
        factor.multiply(new double[] {0, 1, 0}, column);
        assertArrayEquals(new double[] {0, 1.00811921, 0.95555685}, column, 1e-8);
        factor.multiply(new double[] {0, 0, 1}, column);
        assertArrayEquals(new double[] {0, 0, 0.69422754}, column, 1e-8);
        assertEquals(1.51657509 * 1.00811921 * 0.69422754, factor.determinant(), 1e-7);
    }

    @Test
    void aDirectionWithoutVarianceGetsAColumnOfZeros() {
        LowerTriangle factor = Cholesky.ofSemidefinite(new double[] {4, 0, 0, 0, 0, 0, 2, 0, 10}, 3);
        double[] product = new double[3];
        factor.multiply(new double[] {1, 1, 1}, product);
        assertArrayEquals(new double[] {2, 0, 4}, product, 1e-12);
        assertEquals(0, factor.determinant());
    }

    @Test
    void aBandedSystemIsSolvedAsByHand() {
        BandedSystem system = new BandedSystem(3, 2);
        system.add(0, 0, 4);
        system.add(1, 0, 2);
        system.add(1, 1, 5);
        system.add(2, 1, 3);
        system.add(2, 2, 6);
        system.addRight(0, 8);
        system.addRight(1, 21);
        system.addRight(2, 24);
        // 4a+2b=8, 2a+5b+3c=21, 3b+6c=24
        double[] solution = system.solve(0).orElseThrow();
        assertEquals(8, 4 * solution[0] + 2 * solution[1], 1e-12);
        assertEquals(21, 2 * solution[0] + 5 * solution[1] + 3 * solution[2], 1e-12);
        assertEquals(24, 3 * solution[1] + 6 * solution[2], 1e-12);
        system.add(0, 0, -20);
        assertEquals(Optional.empty(), system.solve(0));
    }

    private static double[][] dense(int n) {
        double[][] lower = new double[n][];
        for (int i = 0; i < n; i++) {
            lower[i] = new double[i + 1];
            for (int j = 0; j <= i; j++) {
                lower[i][j] = i == j ? n : Math.sin(i + 3 * j);
            }
        }
        return lower;
    }
}
