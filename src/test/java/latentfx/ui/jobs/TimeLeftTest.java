package latentfx.ui.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TimeLeftTest {
    private static final long SECOND = 1_000_000_000L;

    private long now;
    private final TimeLeft left = new TimeLeft(() -> now);

    private Optional<Duration> at(double second, double fraction) {
        now = Math.round(second * SECOND);
        return left.at(fraction);
    }

    @Test
    void atAnEvenSpeedItIsWhatTheRestTakes() {
        Optional<Duration> told = Optional.empty();
        for (int quarter = 0; quarter <= 40; quarter++) {
            told = at(quarter / 4.0, quarter / 400.0);
        }
        assertEquals(Optional.of(Duration.ofSeconds(90)), told, "a tenth took 10 s, so nine tenths take 90 s");
    }

    @Test
    void nothingIsToldInTheFirstSecondOrBeforeAnyProgress() {
        assertEquals(Optional.empty(), at(0, 0));
        assertEquals(Optional.empty(), at(0.9, 0.09));
        assertEquals(Optional.of(Duration.ofSeconds(9)), at(1, 0.1));
        TimeLeft stuck = new TimeLeft(() -> now);
        stuck.at(0);
        now += 10 * SECOND;
        assertEquals(Optional.empty(), stuck.at(0));
    }

    @Test
    void itFollowsASpeedThatHasHalvedWithoutForgettingAtOnce() {
        double fraction = 0;
        for (int second = 0; second < 20; second++) {
            at(second, fraction);
            fraction += 0.02;
        }
        at(20, 0.4);
        double soon = at(21, 0.41).orElseThrow().toMillis() / 1000.0;
        // by hand: s = Σ e^(−k/5) over 20 s before; (0.02·s·e^(−1/5) + 0.01) / (s·e^(−1/5) + 1) per second
        double s = (1 - Math.exp(-4)) / (1 - Math.exp(-0.2)) * Math.exp(-0.2);
        assertEquals(0.59 * (s + 1) / (0.02 * s + 0.01), soon, 0.01);
        for (int second = 22; second <= 50; second++) {
            at(second, 0.41 + (second - 21) * 0.01);
        }
        double later = at(51, 0.71).orElseThrow().toMillis() / 1000.0;
        assertEquals(29, later, 0.2, "30 s on, the old speed has the weight e^(−6)");
    }

    @Test
    void aStandstillLengthensIt() {
        at(0, 0);
        long before = at(4, 0.4).orElseThrow().toMillis();
        double after = at(8, 0.4).orElseThrow().toMillis();
        assertEquals(6000, before);
        assertEquals(6000 * (Math.exp(-0.8) * 4 + 4) / (Math.exp(-0.8) * 4), after, 1);
    }

    @Test
    void aProgressThatFallsBackOrIsUnknownBeginsAnew() {
        at(0, 0);
        at(5, 0.9);
        assertEquals(Optional.empty(), at(6, 0.1), "another run");
        assertEquals(Optional.of(Duration.ofSeconds(8)), at(7, 0.2));
        assertEquals(Optional.empty(), at(8, JobState.UNKNOWN));
        assertEquals(Optional.empty(), at(9, 0.5), "what is done was done in unknown time");
        assertEquals(Optional.of(Duration.ofSeconds(4)), at(10, 0.6));
    }
}
