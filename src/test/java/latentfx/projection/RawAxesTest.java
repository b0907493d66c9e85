package latentfx.projection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import latentfx.math.Matrix;
import org.junit.jupiter.api.Test;

final class RawAxesTest {
    private static final Matrix CODES = Matrix.of(3, 3, 1, 10, 5, 2, 10, 5, 6, 40, 5);

    @Test
    void aPositionIsACoordinate() {
        LinearProjection raw = RawAxes.of(CODES);
        assertEquals(3, raw.axes());
        assertArrayEquals(
                new float[] {10, 1, 10, 2, 40, 6}, raw.project(CODES, 1, 0).toArray());
        assertArrayEquals(new float[] {0, 7, -8}, raw.unproject(7, -8, 1, 2));
    }

    @Test
    void sharesAreThoseOfTheColumns() {
        LinearProjection raw = RawAxes.of(CODES);
        assertEquals(7.0 / 307, raw.explainedShare(0), 1e-12);
        assertEquals(300.0 / 307, raw.explainedShare(1), 1e-12);
        assertEquals(0, raw.explainedShare(2));
    }
}
