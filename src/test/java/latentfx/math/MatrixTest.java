package latentfx.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** A matrix returns copies of its parts. */
final class MatrixTest {
    private static final Matrix TABLE = Matrix.of(2, 3, 1, 2, 3, 4, 5, 6);

    @Test
    void columnsAreCutOut() {
        assertEquals(Matrix.of(2, 2, 1, 2, 4, 5), TABLE.columns(0, 2));
        assertEquals(Matrix.of(2, 1, 3, 6), TABLE.columns(2, 1));
        assertSame(TABLE, TABLE.columns(0, 3));
    }

    @Test
    void columnsThatAreNotThereAreRefused() {
        assertThrows(IndexOutOfBoundsException.class, () -> TABLE.columns(2, 2));
        assertThrows(IndexOutOfBoundsException.class, () -> TABLE.columns(-1, 2));
    }

    @Test
    void rowsBetweenTwoMatricesAreMixed() {
        Matrix from = Matrix.wrap(1, 2, new float[] {0, 4});
        Matrix to = Matrix.wrap(1, 2, new float[] {8, 0});
        assertEquals(Matrix.wrap(1, 2, new float[] {2, 3}), from.towards(to, 0.25));
        assertThrows(IllegalArgumentException.class, () -> from.towards(Matrix.wrap(2, 1, new float[2]), 0.5));
    }
}
