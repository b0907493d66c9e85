package latentfx.metrics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import latentfx.math.Matrix;
import org.junit.jupiter.api.Test;

final class UnitKlTest {
    private static final Matrix MEAN = Matrix.of(2, 3, 1, 0, 0.5f, -1, 0, 2);
    private static final Matrix LOG = Matrix.of(2, 3, -2, 0, -1, -1, 0, 0.5f);

    /** Expected values by NumPy: {@code (0.5 * (exp(l) + m**2 - 1 - l)).mean(axis=0)}. */
    @Test
    void eachUnitHasItsOwnShareOfTheDivergence() {
        double[] units = GaussianKl.perUnit(MEAN, LOG);
        assertArrayEquals(new double[] {0.8758036811, 0, 1.1916501777}, units, 1e-6);
        assertEquals(GaussianKl.mean(MEAN, LOG), Arrays.stream(units).sum(), 1e-9);
    }

    @Test
    void shapesThatDifferAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> GaussianKl.perUnit(MEAN, LOG.columns(0, 2)));
    }
}
