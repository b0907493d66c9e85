package latentfx.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import latentfx.task.Progress;
import org.junit.jupiter.api.Test;

final class PaceTest {
    private long nanos;

    @Test
    void steadyWorkIsMeasuredExactly() {
        Pace pace = new Pace(() -> nanos, 0);
        nanos = 2_000_000_000L;
        Pace.Reading reading = pace.at(new Progress(500, 2000));
        assertEquals(250, reading.perSecond());
        assertEquals(Duration.ofSeconds(6), reading.left());
    }

    @Test
    void theSpeedIsThatOfTheLastSecondsTheRestThatOfTheWholeTime() {
        Pace pace = new Pace(() -> nanos, 0);
        for (int second = 1; second <= 10; second++) {
            nanos = second * 1_000_000_000L;
            pace.at(new Progress(second * 100L, 10_000));
        }
        for (int second = 11; second <= 20; second++) {
            nanos = second * 1_000_000_000L;
            pace.at(new Progress(1000 + (second - 10) * 300L, 10_000));
        }
        nanos = 21_000_000_000L;
        Pace.Reading reading = pace.at(new Progress(4300, 10_000));
        assertEquals(300, reading.perSecond(), 1e-9);
        assertEquals(5700 / (4300 / 21.0), reading.left().toMillis() / 1000.0, 0.01);
    }

    @Test
    void nothingIsPromisedBeforeAnythingIsDone() {
        Pace pace = new Pace(() -> nanos, 100);
        assertEquals(new Pace.Reading(0, Duration.ZERO), pace.at(new Progress(100, 2000)));
    }
}
