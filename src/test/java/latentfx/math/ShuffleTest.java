package latentfx.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Random orders. */
final class ShuffleTest {
    /** Each of the 6 orders of 3 numbers comes in a sixth of 60,000 trials: 10,000 with a standard deviation of 91. */
    @Test
    void everyOrderIsEquallyLikely() {
        int[] counts = new int[322];
        SplittableRandom random = new SplittableRandom(1);
        for (int trial = 0; trial < 60_000; trial++) {
            int[] order = {1, 2, 3};
            Shuffle.of(order, random);
            counts[100 * order[0] + 10 * order[1] + order[2]]++;
        }
        for (int order : new int[] {123, 132, 213, 231, 312, 321}) {
            assertEquals(10_000, counts[order], 400, "order " + order);
        }
    }
}
