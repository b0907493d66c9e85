package latentfx.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Half-precision numbers by IEEE 754. */
final class HalfFloatTest {
    @Test
    void everyFiniteHalfSurvivesTheWayToFloatAndBack() {
        for (int bits = 0; bits < 0x10000; bits++) {
            if ((bits & 0x7c00) != 0x7c00) {
                assertEquals((short) bits, HalfFloat.toBits(HalfFloat.fromBits((short) bits)));
            }
        }
    }

    @Test
    void knownNumbersHaveTheirStandardBits() {
        assertEquals((short) 0x3c00, HalfFloat.toBits(1f));
        assertEquals((short) 0xc000, HalfFloat.toBits(-2f));
        assertEquals((short) 0x7bff, HalfFloat.toBits(65504f));
        assertEquals((short) 0x0001, HalfFloat.toBits(5.9604645e-8f));
        assertEquals((short) 0x0400, HalfFloat.toBits(6.1035156e-5f));
        assertEquals((short) 0x3555, HalfFloat.toBits(1f / 3));
    }

    @Test
    void tiesGoToTheEvenNeighbour() {
        assertEquals((short) 0x3c00, HalfFloat.toBits(1f + 0x1p-11f));
        assertEquals((short) 0x3c02, HalfFloat.toBits(1f + 3 * 0x1p-11f));
    }

    @Test
    void theErrorStaysWithinHalfAUnitInTheLastDigit() {
        for (float value = 1e-4f; value < 6e4f; value *= 1.001f) {
            float back = HalfFloat.fromBits(HalfFloat.toBits(value));
            assertTrue(Math.abs(back - value) <= value * 0x1p-11f, value + " came back as " + back);
        }
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> HalfFloat.toBits(65520f));
        assertThrows(IllegalArgumentException.class, () -> HalfFloat.toBits(Float.NaN));
        assertThrows(IllegalArgumentException.class, () -> HalfFloat.toBits(Float.NEGATIVE_INFINITY));
    }
}
