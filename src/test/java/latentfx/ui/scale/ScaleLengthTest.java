package latentfx.ui.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class ScaleLengthTest {
    @Test
    void aBarIsTheLongestRoundLengthOfAtMost130Pixels() {
        ScaleLength wide = ScaleLength.at(0.095); // 130 pixels are 12.35 units
        assertEquals(10, wide.units(), 1e-9);
        assertEquals(10 / 0.095, wide.pixels(), 1e-9);
        ScaleLength narrow = ScaleLength.at(0.0098); // 1.274 units
        assertEquals(1, narrow.units(), 1e-9);
        assertEquals("1", narrow.digits());
        assertEquals("0.5", ScaleLength.at(0.007).digits()); // 0.91 units
        assertEquals("0.02", ScaleLength.at(0.0003).digits()); // 0.039 units
        assertEquals("200", ScaleLength.at(3.2).digits()); // 416 units
    }

    @Test
    void everyBarIsBetween52And130Pixels() {
        for (double scale = 1e-9; scale < 1e9; scale *= 1.07) {
            ScaleLength length = ScaleLength.at(scale);
            assertTrue(length.pixels() >= 52 - 1e-6 && length.pixels() <= 130 + 1e-6, length::toString);
        }
    }

    @Test
    void veryLongAndVeryShortBarsAreNamedByPowersOfTen() {
        assertEquals("2·10⁷", ScaleLength.at(2e5).digits()); // 2.6e7 units
        assertEquals("1·10⁻⁶", ScaleLength.at(1e-8).digits()); // 1.3e-6 units
        assertEquals("500000", ScaleLength.at(5000).digits()); // 6.5e5 units
    }
}
