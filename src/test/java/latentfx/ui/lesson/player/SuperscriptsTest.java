package latentfx.ui.lesson.player;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SuperscriptsTest {
    @Test
    void powersOfWholeNumbersAreRaised() {
        assertEquals("10¹⁸⁸⁸가지, 256⁷⁸⁴", Superscripts.of("10^1888가지, 256^784"));
    }

    @Test
    void aMinusIsRaisedToo() {
        assertEquals("10⁻¹⁴³ and 10⁻³", Superscripts.of("10^−143 and 10^-3"));
    }

    @Test
    void otherExponentsStayAsTheyAre() {
        assertEquals("k^d, 2^b, e^(−1/2), a ^ 3", Superscripts.of("k^d, 2^b, e^(−1/2), a ^ 3"));
    }
}
