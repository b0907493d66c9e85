package latentfx.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class QuantileRangeTest {
    /** Expected values by {@code numpy.quantile}. */
    @Test
    void rangesLeaveTheOutermostValuesOut() {
        Matrix positions = Matrix.of(6, 2, 3, 10, 1, -4, 7, 2, 5, 0, 9, 8.5f, Float.NaN, Float.POSITIVE_INFINITY);
        List<QuantileRange> found = QuantileRange.ofColumns(positions, 0.05);
        assertEquals(1.4, found.get(0).low(), 1e-9);
        assertEquals(8.6, found.get(0).high(), 1e-9);
        assertEquals(-3.2, found.get(1).low(), 1e-9);
        assertEquals(9.7, found.get(1).high(), 1e-9);
    }
}
