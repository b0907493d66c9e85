package latentfx.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class ColumnsTest {
    @Test
    void meanAndVarianceOfEachColumn() {
        Matrix points = Matrix.of(3, 2, 1, 10, 2, 10, 6, 40);
        assertArrayEquals(new double[] {3, 20}, Columns.mean(points), 1e-12);
        assertArrayEquals(new double[] {7, 300}, Columns.variance(points), 1e-12);
    }

    @Test
    void aLargeMeanDoesNotSwallowASmallVariance() {
        Matrix points = Matrix.of(2, 1, 1_000_000f, 1_000_000.25f);
        assertArrayEquals(new double[] {0.03125}, Columns.variance(points), 1e-15);
    }

    @Test
    void aSingleRowHasNoVariance() {
        assertArrayEquals(new double[] {0, 0}, Columns.variance(Matrix.of(1, 2, 5, 7)));
    }

    @Test
    void refusesATableWithoutRows() {
        assertThrows(IllegalArgumentException.class, () -> Columns.mean(Matrix.of(0, 2)));
    }
}
