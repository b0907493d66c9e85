package latentfx.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Medians and percentiles. */
final class RankedTest {
    @Test
    void theMedianIsTheMiddleOrTheMeanOfTheMiddleTwo() {
        assertEquals(3, Ranked.of(9, 1, 3).median());
        assertEquals(2.5, Ranked.of(4, 1, 3, 2).median());
        assertEquals(7, Ranked.of(7).median());
    }

    @Test
    void aPercentileIsTheNearestRank() {
        double[] thousand =
                IntStream.rangeClosed(1, 1000).mapToDouble(i -> 1001 - i).toArray();
        Ranked ranked = Ranked.of(thousand);
        assertEquals(990, ranked.percentile(0.99));
        assertEquals(999, ranked.percentile(0.999));
        assertEquals(1000, ranked.percentile(1));
        assertEquals(1, ranked.percentile(0.001));
        assertEquals(5, Ranked.of(5, 4).percentile(0.99));
    }

    @Test
    void valuesBehindTheCountDoNotCount() {
        assertEquals(1.5, new Ranked(new double[] {2, 1, 100, 100}, 2).median());
    }

    @Test
    void nothingHasNoPercentile() {
        assertThrows(IllegalArgumentException.class, Ranked::of);
        assertThrows(IllegalArgumentException.class, () -> Ranked.of(1).percentile(0));
        assertThrows(IllegalArgumentException.class, () -> Ranked.of(1).percentile(1.1));
    }

    @Test
    void countMeanAndLargestAreThoseOfTheValuesTaken() {
        Ranked ranked = new Ranked(new double[] {4, 9, 2, 100}, 3);
        assertEquals(3, ranked.count());
        assertEquals(5, ranked.mean());
        assertEquals(9, ranked.max());
    }
}
