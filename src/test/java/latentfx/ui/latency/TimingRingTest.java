package latentfx.ui.latency;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class TimingRingTest {
    private final TimingRing ring = new TimingRing(4);

    @Test
    void itHoldsWhatItWasGivenInOrder() {
        assertTrue(ring.ranked().isEmpty());
        ring.add(3);
        ring.add(1);
        assertArrayEquals(new double[] {3, 1}, ring.inOrder());
        assertEquals(2, ring.size());
        assertEquals(2, ring.ranked().orElseThrow().median());
    }

    @Test
    void theNewestTakeThePlaceOfTheOldest() {
        for (int i = 1; i <= 10; i++) {
            ring.add(i);
        }
        assertArrayEquals(new double[] {7, 8, 9, 10}, ring.inOrder());
        assertEquals(4, ring.size());
        assertEquals(10, ring.added());
        assertEquals(8.5, ring.ranked().orElseThrow().median());
        assertEquals(10, ring.ranked().orElseThrow().percentile(0.95));
    }

    @Test
    void aRingHoldsAtLeastOne() {
        assertThrows(IllegalArgumentException.class, () -> new TimingRing(0));
    }
}
