package latentfx.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabTest {
    /** Pairs and differences that Sharma, Wu and Dalal (2005) published for the testing of implementations. */
    @ParameterizedTest
    @CsvSource({
        "50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425",
        "50, 3.1571, -77.2803, 50, 0, -82.7485, 2.8615",
        "50, 2.49, -0.001, 50, -2.49, 0.0009, 7.1792",
        "50, 2.49, -0.001, 50, -2.49, 0.0011, 7.2195",
        "50, 2.5, 0, 73, 25, -18, 27.1492",
        "50, 2.5, 0, 61, -5, 29, 22.8977",
        "60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644",
        "22.7233, 20.0904, -46.6940, 23.0331, 14.9730, -42.5619, 2.0373",
        "2.0776, 0.0795, -1.1350, 0.9033, -0.0636, -0.5514, 0.9082"
    })
    void agreesWithThePublishedPairs(
            double l1, double a1, double b1, double l2, double a2, double b2, double expected) {
        Lab one = new Lab(l1, a1, b1);
        Lab other = new Lab(l2, a2, b2);
        assertEquals(expected, one.difference(other), 5e-5);
        assertEquals(expected, other.difference(one), 5e-5);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1, 100, 0, 0",
        "0, 0, 0, 0, 0, 0",
        "1, 0, 0, 53.24, 80.09, 67.20",
        "0, 0, 1, 32.30, 79.19, -107.86"
    })
    void knowsWhiteBlackRedAndBlue(double red, double green, double blue, double l, double a, double b) {
        Lab lab = Lab.ofLinear(red, green, blue);
        assertEquals(l, lab.l(), 0.01);
        assertEquals(a, lab.a(), 0.02);
        assertEquals(b, lab.b(), 0.02);
    }
}
