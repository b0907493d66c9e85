package latentfx.ui.latency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LatencyViewModelTest {
    private static final long MILLI = 1_000_000;

    private final LatencyViewModel latency = new LatencyViewModel();

    private Optional<LatencyRow> row(LatencyKind kind) {
        return latency.rowProperty(kind).get();
    }

    @Test
    void thereIsNothingToShowBeforeAnythingHappened() {
        latency.refresh();
        for (LatencyKind kind : LatencyKind.values()) {
            assertTrue(row(kind).isEmpty(), kind::toString);
        }
    }

    @Test
    void medianAndTailAreThoseOfTheNewestTimes() {
        for (int i = 0; i < 50; i++) {
            latency.decoded(900 * MILLI); // long ago
        }
        for (int i = 1; i <= LatencyViewModel.NEWEST; i++) {
            latency.decoded(i * MILLI);
        }
        latency.picked(MILLI / 4);
        latency.refresh();
        LatencyRow decode = row(LatencyKind.DECODE).orElseThrow();
        assertEquals(300, decode.count());
        assertEquals(150.5, decode.p50());
        assertEquals(285, decode.p95());
        assertEquals(1, decode.recent()[0]);
        assertEquals(300, decode.recent()[299]);
        assertEquals(0.25, row(LatencyKind.PICK).orElseThrow().p50());
        assertTrue(row(LatencyKind.FRAME).isEmpty());
    }

    @Test
    void aRefreshWithoutNewsChangesNothing() {
        latency.picked(MILLI);
        latency.refresh();
        LatencyRow shown = row(LatencyKind.PICK).orElseThrow();
        latency.refresh();
        assertSame(shown, row(LatencyKind.PICK).orElseThrow());
    }

    @Test
    void framesCountWhileSomethingMovesOnly() {
        long now = 5 * MILLI;
        latency.pulse(now);
        latency.pulse(now + 16 * MILLI); // at rest
        latency.stir(now + 20 * MILLI);
        latency.pulse(now + 32 * MILLI); // the first one of the movement: since when it moves is not known
        latency.pulse(now + 48 * MILLI);
        latency.pulse(now + 70 * MILLI);
        long later = now + 20 * MILLI + LatencyViewModel.MOVING_NANOS + 1;
        latency.pulse(later); // at rest again
        latency.pulse(later + 500 * MILLI);
        latency.refresh();
        LatencyRow frames = row(LatencyKind.FRAME).orElseThrow();
        assertEquals(2, frames.count());
        assertEquals(16, frames.recent()[0]);
        assertEquals(22, frames.recent()[1]);
    }

    @Test
    void theTimeWithoutAWatcherIsNoFrame() {
        latency.stir(1);
        latency.pulse(2);
        latency.pause();
        latency.pulse(90 * MILLI);
        latency.pulse(100 * MILLI);
        latency.refresh();
        assertEquals(1, row(LatencyKind.FRAME).orElseThrow().count());
        assertEquals(10, row(LatencyKind.FRAME).orElseThrow().p50());
    }
}
