package latentfx.ui.colours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import latentfx.math.Lab;
import latentfx.ui.fx.DivergingColours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Limits a little below figures that were computed by a program of its own. */
final class DivergingColoursTest {
    private static final int ZERO = DivergingColours.LEVELS / 2;
    private static final int QUARTER = 8;

    private static Lab seen(ColourVision vision, int level) {
        return vision.seen(DivergingColours.rgb(level));
    }

    @ParameterizedTest
    @EnumSource
    void bothArmsOnlyDarkenForEveryReader(ColourVision vision) {
        for (int away = 1; away <= ZERO; away++) {
            assertTrue(
                    seen(vision, ZERO - away).l()
                            < seen(vision, ZERO - away + 1).l(),
                    vision + " −" + away);
            assertTrue(
                    seen(vision, ZERO + away).l()
                            < seen(vision, ZERO + away - 1).l(),
                    vision + " +" + away);
        }
    }

    @ParameterizedTest
    @CsvSource({"NORMAL, 20.4, 32.9, 47", "PROTAN, 19.9, 33.8, 49", "DEUTAN, 22.2, 36.9, 54", "TRITAN, 27, 40, 59"})
    void signsAreToldApart(ColourVision vision, double quarter, double half, double end) {
        assertTrue(apart(vision, QUARTER) >= quarter, vision + " quarter " + apart(vision, QUARTER));
        assertTrue(apart(vision, 2 * QUARTER) >= half, vision + " half " + apart(vision, 2 * QUARTER));
        assertTrue(apart(vision, ZERO) >= end, vision + " end " + apart(vision, ZERO));
    }

    private static double apart(ColourVision vision, int away) {
        return seen(vision, ZERO - away).difference(seen(vision, ZERO + away));
    }

    @ParameterizedTest
    @EnumSource
    void equallyLargeNumbersAreAboutEquallyDark(ColourVision vision) {
        assertEquals(
                seen(vision, 0).l(), seen(vision, DivergingColours.LEVELS - 1).l(), 11);
    }

    @Test
    void zeroIsGreyAndTheEndsAreTheGivenColours() {
        assertEquals(0xF7F7F7, DivergingColours.rgb(ZERO));
        assertEquals(0x2166AC, DivergingColours.rgb(0));
        assertEquals(0xB35806, DivergingColours.rgb(DivergingColours.LEVELS - 1));
    }

    @Test
    void sharesOutsideHaveTheColourOfTheNearestEnd() {
        assertEquals(0, DivergingColours.level(-2));
        assertEquals(ZERO, DivergingColours.level(0));
        assertEquals(ZERO + 16, DivergingColours.level(0.5));
        assertEquals(DivergingColours.LEVELS - 1, DivergingColours.level(7));
    }
}
