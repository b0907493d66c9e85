package latentfx.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ColumnOffsetsTest {
    @Test
    void secondsSince1970KeepTheirDifferencesAndComeBackExactly() {
        double[] seconds = {1_700_000_000.25, 1_700_000_003.5, 1_700_000_009.75};
        ColumnOffsets offsets = of(seconds);

        assertEquals(1_700_000_005.0, offsets.at(0));
        assertEquals(3.25f, offsets.stored(0, seconds[1]) - offsets.stored(0, seconds[0]));
        for (double value : seconds) {
            assertEquals(value, offsets.original(0, offsets.stored(0, value)));
        }
    }

    @Test
    void wholeNumbersBeyond24BitsStayApart() {
        ColumnOffsets offsets = of(16_777_216, 16_777_217, 16_777_218);

        assertEquals(16_777_217, offsets.original(0, offsets.stored(0, 16_777_217)));
        assertEquals(1f, offsets.stored(0, 16_777_217) - offsets.stored(0, 16_777_216));
    }

    @Test
    void ordinaryColumnsAreStoredAsTheyAre() {
        assertTrue(of(0.1, 0.2, 0.9).isNone());
        assertTrue(of(100, 101, 102).isNone(), "whole numbers that single precision holds");
        assertTrue(of(20.1, 35.7, 80.3).isNone(), "a spread that is not small");
        assertTrue(of().isNone(), "a column without values");
    }

    @Test
    void aColumnOfOneValueThatSinglePrecisionCannotHoldIsOffsetByIt() {
        assertEquals(0.1, of(0.1, 0.1).at(0));
    }

    @Test
    void anOffsetThatIsNotFiniteIsRefusedByItsColumn() {
        var refused =
                assertThrows(IllegalArgumentException.class, () -> new ColumnOffsets(new double[] {1, Double.NaN}));
        assertEquals("the offset of column 1 is NaN", refused.getMessage());
    }

    private static ColumnOffsets of(double... values) {
        ColumnSpread spread = new ColumnSpread(1);
        for (double value : values) {
            spread.add(0, value);
        }
        return spread.offsets();
    }
}
