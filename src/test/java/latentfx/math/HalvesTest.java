package latentfx.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HalvesTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 1000})
    void everyRowCountsOnce(int count) {
        double sum = Halves.sum(
                count,
                (from, to) -> IntStream.range(from, to).mapToDouble(i -> i + 1).sum());
        assertEquals(count * (count + 1) / 2.0, sum);
    }

    @Test
    void neverMoreThanTwoParts() {
        AtomicInteger parts = new AtomicInteger();
        Halves.sum(100_000, (from, to) -> parts.incrementAndGet());
        assertEquals(2, parts.get());
    }
}
