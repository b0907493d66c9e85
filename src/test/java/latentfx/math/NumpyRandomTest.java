package latentfx.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class NumpyRandomTest {
    /** {@code numpy.random.RandomState(0).randint(0, 10000, 3000)}, first and last. */
    @Test
    void drawsTheWholeNumbersOfNumPy() {
        NumpyRandom random = new NumpyRandom(0);
        int[] drawn = IntStream.range(0, 3000).map(i -> random.upTo(9999)).toArray();
        assertArrayEquals(
                new int[] {2732, 9845, 3264, 4859, 9225},
                IntStream.of(drawn).limit(5).toArray());
        assertArrayEquals(
                new int[] {2609, 4369, 8497}, IntStream.of(drawn).skip(2997).toArray());
    }
}
