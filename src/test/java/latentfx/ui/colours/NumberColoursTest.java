package latentfx.ui.colours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import latentfx.math.Lab;
import latentfx.ui.fx.NumberColours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The figures of the decision on colours of numbers, which were computed by a program of its own. */
final class NumberColoursTest {
    private static final int QUARTER = NumberColours.LEVELS / 4;

    private static Lab seen(ColourVision vision, int level) {
        return vision.seen(NumberColours.rgb(level));
    }

    @ParameterizedTest
    @EnumSource
    void lightnessOnlyRisesForEveryReader(ColourVision vision) {
        for (int level = 1; level < NumberColours.LEVELS; level++) {
            assertTrue(seen(vision, level).l() > seen(vision, level - 1).l(), vision + " at " + level);
        }
    }

    @ParameterizedTest
    @CsvSource({"NORMAL, 2.5, 21", "PROTAN, 0.8, 9.8", "DEUTAN, 1.3, 14", "TRITAN, 0.7, 9.8"})
    void stepsAndQuartersAreToldApart(ColourVision vision, double step, double quarter) {
        double smallest = IntStream.range(1, NumberColours.LEVELS)
                .mapToDouble(level -> seen(vision, level - 1).difference(seen(vision, level)))
                .min()
                .orElseThrow();
        assertTrue(smallest >= step, vision + ": smallest step " + smallest);
        double apart = IntStream.range(0, NumberColours.LEVELS - QUARTER)
                .mapToDouble(level -> seen(vision, level).difference(seen(vision, level + QUARTER)))
                .min()
                .orElseThrow();
        assertTrue(apart >= quarter, vision + ": quarters " + apart);
    }

    @Test
    void bothEndsAreSeenOnWhiteAndOnTheDarkTheme() {
        for (int ground : new int[] {0xffffff, 0x0d1117}) {
            Lab behind = ColourVision.NORMAL.seen(ground);
            for (int level = 0; level < NumberColours.LEVELS; level++) {
                double apart = behind.difference(seen(ColourVision.NORMAL, level));
                assertTrue(apart >= 25, level + " on " + Integer.toHexString(ground) + ": " + apart);
            }
        }
    }

    @Test
    void sharesOutsideHaveTheColourOfTheNearestEnd() {
        assertEquals(0, NumberColours.level(-3));
        assertEquals(0, NumberColours.level(0));
        assertEquals(16, NumberColours.level(0.5));
        assertEquals(31, NumberColours.level(1));
        assertEquals(31, NumberColours.level(7));
    }

    @Test
    void aColourComesBackFromLab() {
        double[] linear = Lab.ofLinear(0.2, 0.5, 0.7).linear();
        assertEquals(0.2, linear[0], 1e-5);
        assertEquals(0.5, linear[1], 1e-5);
        assertEquals(0.7, linear[2], 1e-5);
    }
}
