package latentfx.analysis.units;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.Test;

final class UnitRollsTest {
    private static final List<Double> P = List.of(0.8, 0.1, 0.7, 0.9, 0.2);

    private static UnitRolls rolled(int rolls) {
        return UnitRolls.of(P, 7, rolls, new Cancellation());
    }

    /** .8·.9·.7·.9·.8 and .8·.7·.9·.8·.7. */
    @Test
    void aPatternHasTheProductOfTheProbabilitiesOfItsUnits() {
        assertEquals(0.36288, rolled(0).probability(0b10110), 1e-12);
        assertEquals(0.28224, UnitRolls.probability(List.of(0.8, 0.3, 0.9, 0.2, 0.7), 0b10101), 1e-12);
        assertEquals(
                1, IntStream.range(0, 32).mapToDouble(rolled(0)::probability).sum(), 1e-12);
        assertEquals(0b10110, rolled(0).rounded());
    }

    @Test
    void theFirstDigitOfAPatternIsTheFirstUnit() {
        UnitRolls none = rolled(0);
        assertTrue(none.isOne(0b10000, 0));
        assertFalse(none.isOne(0b10000, 4));
        assertTrue(none.isOne(0b00001, 4));
    }

    /** Means of 100,000 rolls stay within four standard deviations, and patterns come as often as their products say. */
    @Test
    void manyRollsComeToTheProbabilities() {
        UnitRolls many = rolled(100_000);
        assertEquals(Math.sqrt(0.8 * 0.2 / 100_000), many.error(0), 1e-12);
        for (int unit = 0; unit < 5; unit++) {
            assertEquals(P.get(unit), many.mean(unit), 4 * many.error(unit));
        }
        assertEquals(0.36288, many.count(0b10110) / 1e5, 0.007);
        assertEquals(
                100_000, IntStream.range(0, many.patterns()).map(many::count).sum());
        assertTrue(many.distance() < 0.02, "distance " + many.distance());
        assertTrue(rolled(100).distance() > many.distance());
    }

    @Test
    void moreRollsOfOneSeedBeginWithTheSameOnes() {
        UnitRolls one = rolled(1);
        assertEquals(1, one.count(one.last()));
        UnitRolls two = rolled(2);
        assertEquals(one.last() == two.last() ? 2 : 1, two.count(one.last()));
        assertEquals(rolled(50).count(0b10110), rolled(50).count(0b10110));
    }

    @Test
    void certainUnitsAreNeverWrong() {
        UnitRolls certain = UnitRolls.of(List.of(1.0, 0.0, 1.0), 3, 1_000, new Cancellation());
        assertEquals(1_000, certain.count(0b101));
        assertEquals(0, certain.error(1));
        assertEquals(0, certain.distance(), 1e-12);
    }

    @Test
    void nothingIsKnownBeforeTheFirstRoll() {
        assertEquals(0, rolled(0).mean(0));
        assertEquals(0, rolled(0).error(0));
        assertEquals(1, rolled(0).distance());
    }

    @Test
    void badNumbersAreRefusedAndRollingCanBeStopped() {
        Cancellation none = new Cancellation();
        assertThrows(IllegalArgumentException.class, () -> UnitRolls.of(List.of(1.2), 0, 1, none));
        assertThrows(IllegalArgumentException.class, () -> UnitRolls.of(List.of(), 0, 1, none));
        assertThrows(IllegalArgumentException.class, () -> UnitRolls.of(P, 0, -1, none));
        none.cancel();
        assertThrows(CancellationException.class, () -> UnitRolls.of(P, 0, 1, none));
    }
}
