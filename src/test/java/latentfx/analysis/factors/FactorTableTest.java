package latentfx.analysis.factors;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import latentfx.math.Matrix;
import latentfx.model.Posterior;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.Test;

/** Codes that are the factors themselves, or nothing. */
final class FactorTableTest {
    private static final int COUNT = 2_000;
    private static final KnownDigits DIGITS = KnownDigits.of(COUNT, progress -> {}, new Cancellation());

    /** What a unit shows of a digit. */
    @FunctionalInterface
    private interface Unit {
        double of(int row);
    }

    private static double value(int row, KnownFactor factor) {
        return DIGITS.factors().get(row, factor.index());
    }

    private static Matrix codes(Unit... units) {
        float[] codes = new float[COUNT * units.length];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = (float) units[i % units.length].of(i / units.length);
        }
        return Matrix.wrap(COUNT, units.length, codes);
    }

    private static FactorTable table(boolean variational, Unit... units) {
        Matrix codes = codes(units);
        Optional<Matrix> spread = variational
                ? Optional.of(Matrix.wrap(COUNT, units.length, new float[COUNT * units.length]))
                : Optional.empty();
        return FactorTable.of(new Posterior(codes, spread), DIGITS.factors(), new Cancellation());
    }

    private static Unit noise(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] values = random.doubles(COUNT).toArray();
        return row -> values[row];
    }

    @Test
    void aUnitThatIsAFactorTellsAllOfIt() {
        FactorTable table = table(
                false,
                row -> value(row, KnownFactor.SLANT),
                row -> -5 * value(row, KnownFactor.SHIFT_X),
                row -> value(row, KnownFactor.CLASS));
        assertEquals(1, table.share(KnownFactor.SLANT, 0), 1e-9);
        assertEquals(1, table.correlation(KnownFactor.SLANT, 0), 1e-9);
        assertEquals(1, table.share(KnownFactor.SHIFT_X, 1), 1e-9);
        assertEquals(-1, table.correlation(KnownFactor.SHIFT_X, 1), 1e-9);
        assertEquals(1, table.share(KnownFactor.CLASS, 2), 1e-9);
        assertTrue(Double.isNaN(table.correlation(KnownFactor.CLASS, 2)));
        assertEquals(1, table.best(KnownFactor.SHIFT_X));
        assertEquals(1, table.gap(KnownFactor.SLANT), 0.03);
        assertEquals(0, table.gap(KnownFactor.THICKNESS), 0.02);
        assertEquals(3.0 / KnownFactor.values().length, table.gap(), 0.02);
    }

    /** Histograms of a by b bins find (a − 1)(b − 1)/2n nats where there are none (Miller 1955). */
    @Test
    void whatNumbersThatTellNothingSeemToTellIsKnown() {
        FactorTable table = table(false, noise(1), noise(2), noise(3), noise(4));
        double nothing = 19.0 * 9 / (2 * COUNT) / Math.log(10);
        assertEquals(nothing, table.chance(), 0.1 * nothing);
        assertEquals(nothing, table.share(KnownFactor.ROTATION, 0), 0.5 * nothing);
    }

    /** A collapsed unit varies by little but by nothing else than the factor; so it would halve the gap of the true one. */
    @Test
    void aUnitThatHasCollapsedDoesNotCompete() {
        FactorTable table =
                table(true, row -> value(row, KnownFactor.SHIFT_Y), row -> 0.01 * value(row, KnownFactor.SHIFT_Y));
        assertEquals(1, table.correlation(KnownFactor.SHIFT_Y, 1), 1e-9);
        assertTrue(table.activity().isActive(0));
        assertFalse(table.activity().isActive(1));
        assertEquals(1, table.activity().count());
        assertEquals(0, table.information().gaps()[KnownFactor.SHIFT_Y.index()], 1e-9);
        assertEquals(1, table.gap(KnownFactor.SHIFT_Y), 1e-9);
    }

    /** The numbers from −1.5 to 1.5 have a variance of 9/12; with σ² = 1, KL is half the mean square of the mean. */
    @Test
    void aUnitOfAVariationalModelHasADivergence() {
        FactorTable table = table(true, row -> value(row, KnownFactor.SHIFT_Y));
        assertEquals(9 / 12.0, table.activity().variances()[0], 0.03);
        assertEquals(9 / 24.0, table.activity().divergences().orElseThrow()[0], 0.015);
    }

    /** Where there is no prior only the units beside it say what little is. */
    @Test
    void withoutAPriorAUnitIsSilentBesideWiderOnes() {
        Unit slant = row -> value(row, KnownFactor.SLANT);
        FactorTable small = table(false, row -> 1e-3 * slant.of(row), row -> 0.011e-3 * slant.of(row), row -> 7);
        assertTrue(small.activity().isActive(0));
        assertTrue(small.activity().isActive(1));
        assertFalse(small.activity().isActive(2));
        assertFalse(table(false, slant, row -> 0.009 * slant.of(row)).activity().isActive(1));
    }

    @Test
    void ofManyUnitsThoseThatTellMostAreShown() {
        FactorTable table = table(
                true,
                noise(1),
                row -> 0.01 * value(row, KnownFactor.SHIFT_Y),
                row -> value(row, KnownFactor.SHIFT_X),
                noise(2),
                row -> value(row, KnownFactor.THICKNESS));
        assertEquals(List.of(2, 4), table.best(2));
        assertEquals(List.of(0, 1, 2, 3, 4), table.best(5));
        assertFalse(table.best(4).contains(1), "collapsed");
    }

    @Test
    void digitsAreAPureFunctionOfTheirNumber() {
        KnownDigits few = KnownDigits.of(50, progress -> {}, new Cancellation());
        assertEquals(DIGITS.factors().slice(0, 50), few.factors());
        assertArrayEquals(
                DIGITS.digits().samples().row(49), few.digits().samples().row(49));
        int[] counts = new int[10];
        Arrays.stream(few.digits().labels()).forEach(label -> counts[label]++);
        assertArrayEquals(new int[] {5, 5, 5, 5, 5, 5, 5, 5, 5, 5}, counts);
        assertThrows(IllegalArgumentException.class, () -> KnownDigits.of(15, progress -> {}, new Cancellation()));
    }
}
