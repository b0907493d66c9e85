package latentfx.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicLong;
import latentfx.task.Progress;
import org.junit.jupiter.api.Test;

/** The speed beside a download is that of its last three seconds. */
final class ThroughputTest {
    private final AtomicLong clock = new AtomicLong();
    private final Throughput speed = new Throughput(clock::get);

    private double after(double seconds, long done) {
        clock.addAndGet((long) (seconds * 1e9));
        return speed.perSecond(new Progress(done, 100_000));
    }

    @Test
    void whatWasThereBeforeDoesNotCount() {
        assertEquals(0, after(0, 50_000));
        assertEquals(1000, after(1, 51_000));
        assertEquals(1500, after(1, 53_000));
    }

    @Test
    void anOldBurstIsForgotten() {
        after(0, 0);
        after(1, 90_000);
        after(2, 90_000);
        assertEquals(0, after(2.5, 90_000));
        assertEquals(350, after(1, 90_350), 1e-9);
    }

    @Test
    void startingOverIsNotANegativeSpeed() {
        after(0, 5_000);
        assertEquals(0, after(1, 0));
    }
}
