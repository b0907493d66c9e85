package latentfx.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

final class DigitsTest {
    @Test
    void threeDigitsSaySomething() {
        assertEquals("15.1", Digits.three(15.07, Locale.ENGLISH));
        assertEquals("0.00123", Digits.three(0.001234, Locale.ENGLISH));
        assertEquals("12,346", Digits.three(12345.6, Locale.ENGLISH));
        assertEquals("−4.59", Digits.three(-4.591, Locale.ENGLISH));
        assertEquals("0.00", Digits.three(0, Locale.ENGLISH));
        assertEquals("1.00", Digits.three(1, Locale.ENGLISH));
    }

    @Test
    void whatIsNoNumberIsSaidToo() {
        assertEquals("–", Digits.three(Double.NaN, Locale.ENGLISH));
        assertEquals("∞", Digits.three(Double.POSITIVE_INFINITY, Locale.ENGLISH));
        assertEquals("−∞", Digits.three(Double.NEGATIVE_INFINITY, Locale.ENGLISH));
    }

    @Test
    void powersAreRaised() {
        assertEquals("10¹⁸⁸⁸", Digits.power(1888));
        assertEquals("10⁻³⁴⁵⁶⁷⁹⁰", Digits.power(-3_456_790));
        assertEquals("10⁰", Digits.power(0));
    }
}
